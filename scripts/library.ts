import type { UserConfig } from 'tsdown'

/** Dependencies that are published as ES modules only: CommonJS hosts get them inside our own files. */
const esmOnly = [/^d3-/, 'internmap', 'fractional-indexing']

/** How every package is built: ES modules and CommonJS, each with its own types. */
export function library(entry: Record<string, string>, own: UserConfig = {}): UserConfig[] {
  const shared: UserConfig = {
    entry,
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    fixedExtension: true,
    logLevel: 'warn',
    ...own,
  }
  return [
    { ...shared, format: 'esm' },
    { ...shared, format: 'cjs', deps: { alwaysBundle: esmOnly, onlyBundle: esmOnly } },
  ]
}
