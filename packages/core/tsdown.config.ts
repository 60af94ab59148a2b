import { defineConfig, type UserConfig } from 'tsdown'
import { library } from '../../scripts/library.ts'

const config: UserConfig[] = defineConfig(
  library({
    index: 'src/index.ts',
    'format/index': 'src/format/index.ts',
    'templates/index': 'src/templates/index.ts',
  }),
)
export default config
