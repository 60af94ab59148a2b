import type { UserConfig } from 'tsdown'

/** Dependencies that are published as ES modules only: CommonJS hosts get them inside our own files. */
const esmOnly = [/^d3-/, 'fractional-indexing']

/** How every package is built: ES modules and CommonJS, each with its own types. */
export function library(entry: Record<string, string>, own: UserConfig = {}): UserConfig[] {
  const shared: UserConfig = {
    entry,
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    fixedExtension: true,
    // No module of ours does anything by being imported, so none is kept for its own sake.
    treeshake: { moduleSideEffects: false },
    // An inlined constant would leave such a bare import behind.
    inputOptions: { optimization: { inlineConst: false } },
    logLevel: 'warn',
    ...own,
  }
  return [
    // One file for each source file: a bundler that sees modules can leave out those that its host does not reach.
    { ...shared, format: 'esm', unbundle: true },
    { ...shared, format: 'cjs', deps: { alwaysBundle: esmOnly, onlyBundle: esmOnly } },
  ]
}
