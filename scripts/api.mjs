// Compares what the packages give away with the reports in docs/api, or renews them: node scripts/api.mjs [--update]
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import { root } from './root.mjs'
import { undocumented } from './undocumented.mjs'

const doors = [
  { report: 'core', folder: 'core', types: 'index.d.mts' },
  { report: 'core-format', folder: 'core', types: 'format/index.d.mts' },
  { report: 'core-templates', folder: 'core', types: 'templates/index.d.mts' },
  { report: 'layout', folder: 'layout', types: 'index.d.mts' },
  { report: 'react', folder: 'react', types: 'index.d.mts' },
]

const update = process.argv.includes('--update')
const temporary = mkdtempSync(join(tmpdir(), 'journeykit-api-'))
const reports = join(root, 'docs/api')
mkdirSync(reports, { recursive: true })
try {
  const results = doors.map(reportOn)
  if (results.includes(false)) process.exitCode = 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/**
 * @param {typeof doors[number]} door
 * @returns {boolean} whether the report says what the package gives away
 */
function reportOn({ report, folder, types }) {
  const packageFolder = join(root, 'packages', folder)
  const silent = { logLevel: ExtractorLogLevel.None }
  const loud = { logLevel: ExtractorLogLevel.Warning }
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(packageFolder, 'package.json'),
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: join(packageFolder, 'dist', types),
      compiler: { overrideTsconfig: compiler(packageFolder, types) },
      apiReport: {
        enabled: true,
        reportFileName: `${report}.api.md`,
        reportFolder: reports,
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      newlineKind: 'lf',
      messages: {
        extractorMessageReporting: {
          default: loud,
          'ae-missing-release-tag': silent,
          'ae-undocumented': silent,
          // Types that the exported ones are made of: the report names them, for its reader to judge.
          'ae-forgotten-export': { ...silent, addToApiReportFile: true },
        },
        tsdocMessageReporting: { default: silent },
      },
    },
  })
  const result = Extractor.invoke(config, { localBuild: update, showVerboseMessages: false })
  if (!result.succeeded && !update) console.log(`${report}: the API changed; look at it, then run \`pnpm api:update\`.`)
  const silentOnes = undocumented(readFileSync(join(temporary, `${report}.api.md`), 'utf8'))
  for (const name of silentOnes) console.log(`${report}: ${name} is exported without a sentence that says what it is.`)
  return result.succeeded && silentOnes.length === 0
}

/** @param {string} folder @param {string} types */
function compiler(folder, types) {
  return {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2023', 'dom'],
      module: 'nodenext',
      jsx: 'react-jsx',
      strict: true,
      skipLibCheck: true,
      types: [],
    },
    files: [join(folder, 'dist', types)],
  }
}
