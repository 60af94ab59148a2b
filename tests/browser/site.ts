import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, defaultClientConditions, preview } from 'vite'

/** What a careful host allows: nothing but its own files. Every page of the browser tests is served so. */
const policy = "default-src 'self'; style-src 'self'; script-src 'self'"

const page = resolve(import.meta.dirname, 'page')
const built = resolve(import.meta.dirname, '../../node_modules/.cache/journeykit-test-page')

/** A built site and how to take it down. */
export interface Site {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Builds the test page once, from the packages' sources and with React's warnings in it, and serves it. */
export async function openSite(): Promise<Site> {
  await build({
    configFile: false,
    root: page,
    mode: 'development',
    logLevel: 'warn',
    plugins: [react()],
    resolve: { conditions: ['@journeykit/source', ...defaultClientConditions] },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { outDir: built, emptyOutDir: true, target: 'esnext', minify: false, assetsInlineLimit: 0 },
  })
  const server = await preview({
    configFile: false,
    root: page,
    logLevel: 'warn',
    build: { outDir: built },
    preview: { host: '127.0.0.1', port: 0, headers: { 'content-security-policy': policy } },
  })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('The test page is not being served.')
  return { address, close: () => server.close() }
}
