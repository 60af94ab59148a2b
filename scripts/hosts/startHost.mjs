import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { quietly } from './prepareHost.mjs'

/** @typedef {{ address: string, stop: () => Promise<void> }} Served */

/**
 * Starts a host's own server and waits until it answers.
 * @param {string} folder
 * @param {string[]} command the program of its node_modules/.bin and arguments; the port comes behind them
 * @returns {Promise<Served>}
 */
export async function startHost(folder, [program = '', ...rest]) {
  const port = await freePort()
  const child = spawn(`${folder}/node_modules/.bin/${program}`, [...rest, '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, ...quietly },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const ended = new Promise((done) => child.once('exit', done))
  const address = `http://127.0.0.1:${String(port)}`
  for (const end = Date.now() + 60_000; ; await new Promise((wake) => setTimeout(wake, 100))) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) break
    if (child.exitCode !== null || Date.now() > end) throw new Error(`${program} does not answer:\n${said}`)
  }
  const stop = async () => {
    // The whole group, and at once: a server that is asked politely waits for connections that are kept alive.
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  return { address, stop }
}

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        done(address !== null && typeof address === 'object' ? address.port : 0)
      })
    })
  })
}
