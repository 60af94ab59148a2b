import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder as any plain file server does, under a path of its own. Nothing above that path answers.
 * @param {string} folder
 * @param {string} [base] begins and ends with a slash
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>} the address with the path
 */
export async function serveFolder(folder, base = '/') {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined
    if (file === undefined) {
      response.writeHead(404).end('There is nothing here.')
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { address: `http://127.0.0.1:${String(port)}${base}`, stop }
}

/** @param {string} folder @param {string} path @returns {string | undefined} */
function fileAt(folder, path) {
  const asked = join(folder, normalize(`/${path}`))
  const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked
  return existsSync(file) ? file : undefined
}
