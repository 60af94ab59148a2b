import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** As strict as a page can be: no inline script or style, and no text becomes markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

export default defineConfig({
  plugins: [react()],
  build: {
    // Small pictures stay files, and no script stands in the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'dialog.html', 'shadow.html'] },
  },
  preview: { headers: { 'Content-Security-Policy': policy } },
})
