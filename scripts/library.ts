import type { UserConfig } from 'tsdown'

/** Dependencies that are published as ES modules only: CommonJS hosts get them inside our own files. */
const esmOnly = [/^d3-/, /^internmap$/, 'fractional-indexing']

/** How every package is built: ES modules and CommonJS, each with its own types. */
export function library(entry: Record<string, string>, own: UserConfig = {}): UserConfig[] {
  const shared: UserConfig = {
    entry,
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    fixedExtension: true,
    publint: false,
    ...own,
  }
  return [
    { ...shared, format: 'esm', clean: true },
    { ...shared, format: 'cjs', clean: false, deps: { alwaysBundle: esmOnly } },
  ]
}
