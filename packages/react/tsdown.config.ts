import { defineConfig, type UserConfig } from 'tsdown'
import { library } from '../../scripts/library.ts'

// Bundlers strip a directive that stands in a module, so it is put on the published files; `scripts/packages.mjs` looks that it is there.
const config: UserConfig[] = defineConfig(library({ index: 'src/index.ts' }, { banner: { js: `'use client'` } }))
export default config
