import { defineConfig, type UserConfig } from 'tsdown'
import { library } from '../../scripts/library.ts'

// Bundlers strip a directive that stands in a module, so it is put on the published files; `scripts/packages.mjs` looks that it is there.
const browser = library({ index: 'src/index.ts' }, { banner: { js: `'use client'` } })
// For server components: its own files, none of which bears the directive.
const server = library({ index: 'src/static.ts' }, { outDir: 'dist/static', clean: false })
const config: UserConfig[] = defineConfig([...browser, ...server])
export default config
