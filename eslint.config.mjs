import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const bans = [
  { selector: 'ExportAllDeclaration', message: 'The front door is a hand-written list: name each export.' },
  { selector: 'TSAnyKeyword', message: 'Say what it is, or `unknown`.' },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Text from a journey is never markup.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Text from a journey is never markup.',
  },
]

export default defineConfig(
  globalIgnores(['**/dist/', 'storybook-static/', 'coverage/', '.cache/', 'docs/', 'examples-hosts/*/vendor/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `({ type: _type, ...rest }) => rest` is how a member is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // In a mapped type the empty object is how an optional member is recognised.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { ...globals.node } } },
  { files: ['packages/react/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    rules: {
      'no-restricted-syntax': ['error', ...bans],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'stories/**', 'tests/**'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  // The front door is a list of names, not code.
  { files: ['packages/*/src/index.ts'], rules: { 'max-lines': 'off' } },
  // What readers copy from a story says no more types than they would write.
  { files: ['stories/**'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  // Parts of these run inside a page.
  { files: ['scripts/hosts/*.mjs'], languageOptions: { globals: globals.browser } },
  // A host has packages of its own; its own build checks its types.
  {
    files: ['examples-hosts/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
)
