/**
 * The map of the house: each room lists the rooms of its own package that it may look into.
 * Everything below is derived from it or stands beside it; `scripts/dependencyRules.test.ts` plants a fault for every rule.
 * @type {Record<string, Record<string, string[]>>}
 */
export const rooms = {
  'packages/core/src': {
    model: [],
    operations: ['model'],
    history: ['model', 'operations'],
    store: ['model', 'operations', 'history'],
    analysis: ['model'],
    findings: ['model', 'operations', 'analysis'],
    versions: ['model', 'analysis'],
    words: ['model', 'operations', 'analysis', 'findings', 'versions'],
    format: ['model', 'operations', 'words'],
    templates: ['model', 'operations'],
  },
  'packages/react/src': {
    styles: [],
    words: [],
    editing: [],
    interaction: [],
    binding: ['interaction'],
    components: ['words', 'editing', 'interaction', 'binding'],
  },
}

/**
 * The packages and the packages that each may import.
 * @type {Record<string, string[]>}
 */
export const packages = {
  core: [],
  layout: ['core'],
  react: ['core', 'layout'],
  examples: ['core'],
}

/** Tests, and what they share, may look anywhere in their own package and at the examples; they are never part of what is published. */
const tests = '(\\.test\\.tsx?$|/src/testing/)'

/** @param {...string} names npm packages */
const npm = (...names) => `(^|node_modules/)(@types/)?(${names.join('|')})(/|$)`

const roomRules = Object.entries(rooms).flatMap(([source, doors]) =>
  Object.entries(doors).map(([room, allowed]) => ({
    name: `${source.split('/')[1]}/${room} opens only onto [${allowed.join(', ')}]`,
    from: { path: `^${source}/${room}/`, pathNot: tests },
    to: { path: `^${source}/`, pathNot: `^${source}/(${[room, ...allowed].join('|')})/` },
  })),
)

const mapRules = Object.entries(rooms).map(([source, doors]) => ({
  name: `every room of ${source.split('/')[1]} is on the map`,
  from: { path: `^${source}/` },
  to: { path: `^${source}/(?!(${Object.keys(doors).join('|')}|testing)/|(index|static)\\.ts$)` },
}))

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `${name} opens only onto the packages [${allowed.join(', ')}]`,
  from: { path: `^packages/${name}/`, pathNot: tests },
  to: { path: '^packages/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
}))

const ownRules = [
  { name: 'no circles, types included', from: {}, to: { circular: true } },
  {
    name: 'every import is found',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'a package is entered by its front door',
    from: { path: '^packages/([^/]+)/' },
    to: {
      path: '^packages/[^/]+/src/',
      pathNot: ['^packages/$1/', '/src/((format|templates)/)?index\\.(ts|css)$', '^packages/core/src/testing/'],
    },
  },
  {
    name: 'core knows no framework and no drawing library',
    from: { path: '^packages/core/' },
    to: { path: npm('react', 'react-dom', 'd3-[a-z]+') },
  },
  {
    name: 'layout is pure',
    from: { path: '^packages/layout/' },
    to: { path: npm('react', 'react-dom', 'jsdom') },
  },
  {
    name: 'zod stays in format',
    from: { path: '^packages/', pathNot: ['^packages/core/src/format/', tests] },
    to: { path: npm('zod') },
  },
  {
    name: 'format is reached only by those who ask for it',
    from: { path: '^packages/(core|layout|react)/src/', pathNot: ['^packages/core/src/format/', tests] },
    to: { path: '^packages/core/src/format/' },
  },
  {
    name: 'a migration remembers the past: it never imports the present model',
    from: { path: '^packages/core/src/format/migrations/\\d', pathNot: tests },
    to: { path: '^packages/core/src/(?!format/migrations/)' },
  },
  {
    name: 'words are pure',
    from: { path: '^packages/react/src/words/', pathNot: tests },
    to: { path: npm('react', 'react-dom') },
  },
  {
    name: 'interaction is pure unless it is a hook',
    from: { path: '^packages/react/src/interaction/', pathNot: ['/use[A-Z][A-Za-z]*\\.tsx?$', tests] },
    to: { path: npm('react', 'react-dom') },
  },
  {
    name: 'nothing published imports a test',
    from: { pathNot: tests },
    to: { path: tests },
  },
]

/** Every rule, each an error. */
export const forbidden = [...ownRules, ...packageRules, ...mapRules, ...roomRules].map((rule) => ({
  severity: 'error',
  ...rule,
}))

/** Read the packages from their sources, and count imports of types. */
export const options = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)dist/|\\.json$' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['@journeykit/source', 'import', 'types', 'default'],
  },
}

export default { forbidden, options }
