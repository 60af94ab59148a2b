// Takes the pictures of the README from the real component: node scripts/picture.mjs
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright'
import { createServer, defaultClientConditions } from 'vite'
import { chromiumAdvice, chromiumFlags, findChromium } from './chromium.mjs'
import { root } from './root.mjs'

/** @type {{ name: string, asked: Record<string, string>, width: number, dark?: boolean }[]} */
const pictures = [
  { name: 'cafe', asked: { example: 'cafe.en' }, width: 1600 },
  { name: 'cafe-dark', asked: { example: 'cafe.ru', words: 'ru' }, width: 1600, dark: true },
  { name: 'cafe-phone', asked: { example: 'cafe.en' }, width: 390 },
]

const executablePath = findChromium()
if (executablePath === undefined) throw new Error(chromiumAdvice)
const folder = join(root, 'docs/images')
mkdirSync(folder, { recursive: true })

const server = await createServer({
  configFile: false,
  root: join(root, 'tests/browser/page'),
  cacheDir: join(root, 'node_modules/.cache/journeykit/picture'),
  logLevel: 'error',
  plugins: [react()],
  resolve: { conditions: ['@journeykit/source', ...defaultClientConditions] },
  server: { port: 0, fs: { allow: [root] } },
})
await server.listen()
const browser = await chromium.launch({ executablePath, args: chromiumFlags })
for (const { name, asked, width, dark } of pictures) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' })
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?${new URLSearchParams(asked).toString()}`)
  await page.locator('.jk-map').screenshot({ path: join(folder, `${name}.png`) })
  await page.close()
  console.log(`docs/images/${name}.png`)
}
await browser.close()
await server.close()
