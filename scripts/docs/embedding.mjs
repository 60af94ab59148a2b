import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { root } from '../root.mjs'
import { between } from './between.mjs'

/** What a block of code calls the language of a file. @type {Record<string, string>} */
const languages = { '.html': 'html', '.js': 'js', '.mjs': 'js', '.ts': 'ts', '.tsx': 'tsx' }

/** The guide to embedding: each of its pieces of code is a file of a host app, which the tests build and use. */
export const embedding = {
  path: 'docs/guides/embed-in-five-minutes.md',
  text: withFiles,
}

/**
 * Puts the files of the host apps between their marks.
 * @param {string} guide
 * @returns {string}
 */
export function withFiles(guide) {
  const paths = [...guide.matchAll(/^<!-- (examples-hosts\/\S+) -->$/gm)].map(([, path = '']) => path)
  return paths.reduce((text, path) => between(text, path, fenced(path)), guide)
}

/** @param {string} path */
function fenced(path) {
  return ['```' + (languages[extname(path)] ?? ''), readFileSync(join(root, path), 'utf8').trimEnd(), '```'].join('\n')
}
