// npm start: installs, builds and opens Storybook on the café journey. Options: --no-open, --port N.
import './node.mjs'
import { createServer } from 'node:net'
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { build, install } from './prepare.mjs'
import { root } from './root.mjs'

const page = '/story/journeykit-cafe--editor'
const { values } = parseArgs({ options: { 'no-open': { type: 'boolean' }, port: { type: 'string' } } })

if (!(await install()) || !(await build())) process.exit(1)
const port = values.port === undefined ? await freePort(6006) : Number(values.port)
const address = `http://localhost:${String(port)}/?path=${page}`
console.log('Starting Storybook …')
const storybook = startStorybook(port)
void announce(address)
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => storybook.kill(signal))
storybook.on('exit', (code) => process.exit(code ?? 0))

/** @param {number} port */
function startStorybook(port) {
  const flags = ['--port', String(port), '--exact-port', '--disable-telemetry', '--quiet', '--initial-path', page]
  if (values['no-open']) flags.push('--no-open')
  return spawn(process.execPath, [`${root}node_modules/storybook/dist/bin/dispatcher.js`, 'dev', ...flags], {
    cwd: root,
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/**
 * The first port from this one on that nobody listens on.
 * @param {number} first
 * @returns {Promise<number>}
 */
function freePort(first) {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', () => {
      done(freePort(first + 1))
    })
    server.listen(first, () => {
      server.close(() => {
        done(first)
      })
    })
  })
}

/** Says where the page is as soon as it answers. @param {string} address */
async function announce(address) {
  for (;;) {
    const answer = await fetch(new URL('/iframe.html', address)).catch(() => undefined)
    if (answer?.ok) break
    await new Promise((wake) => setTimeout(wake, 250))
  }
  console.log(`\n  JourneyKit is at ${address}\n  Ctrl+C stops it.\n`)
}
