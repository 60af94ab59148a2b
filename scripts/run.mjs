import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './root.mjs'

/** The pnpm that the lockfile was made with. It is fetched by npx, so nothing has to be installed beforehand. */
export const pnpm = ['npx', '--yes', 'pnpm@10.34.8']

/** @typedef {{ ok: boolean, output: string }} Result whether it ended well, and all that it printed */

/**
 * Runs a program to its end and collects what it prints. Programs of node_modules/.bin are found by name.
 * @param {string[]} command the program and its arguments
 * @param {{ cwd?: string, environment?: Record<string, string>, show?: boolean }} [options] `show` prints while it runs
 * @returns {Promise<Result>}
 */
export function run([program = '', ...rest], { cwd = root, environment = {}, show = false } = {}) {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(process.platform === 'win32' ? ';' : ':')
  return new Promise((done) => {
    const child = spawn(program, rest, {
      cwd,
      env: { ...process.env, PATH: path, STORYBOOK_DISABLE_TELEMETRY: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    /** @param {Buffer} chunk */
    const hear = (chunk) => {
      output += String(chunk)
      if (show) process.stdout.write(chunk)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', (error) => {
      done({ ok: false, output: `${program}: ${error.message}` })
    })
    child.on('close', (code) => {
      done({ ok: code === 0, output })
    })
  })
}

/**
 * Runs programs one after another until one fails.
 * @param {string[][]} commands
 * @param {Parameters<typeof run>[1]} [options]
 * @returns {Promise<Result>}
 */
export async function runAll(commands, options) {
  let output = ''
  for (const command of commands) {
    const result = await run(command, options)
    output += result.output
    if (!result.ok) return { ok: false, output }
  }
  return { ok: true, output }
}
