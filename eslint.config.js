import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const tests = ['**/*.{test,spec}.{ts,tsx}', 'tests/**']

const clockAndChance = [
	[
		'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
		'Take the day as an argument.',
	],
	['NewExpression[callee.name="Date"][arguments.length=0]', 'Take the day as an argument.'],
	['CallExpression[callee.name="Date"]', 'Take the day as an argument.'],
	[
		'MemberExpression[object.name="Math"][property.name="random"]',
		'Take what varies as an argument.',
	],
	['TryStatement', 'The domain answers with values; only bugs throw.'],
].map(([selector, message]) => ({ selector, message }))

export default tseslint.config(
	{
		ignores: [
			'build/',
			'**/node_modules/',
			'.data/',
			'public/',
			'test-results/',
			'playwright-report/',
			'db/migrations/',
		],
	},
	js.configs.recommended,
	...tseslint.configs.strict,
	{
		languageOptions: { globals: globals.node, ecmaVersion: 2023, sourceType: 'module' },
		linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
		rules: {
			complexity: ['error', 12],
			'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
			'no-console': 'error',
			'prefer-const': 'error',
			eqeqeq: ['error', 'always'],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
			],
			'@typescript-eslint/no-invalid-void-type': 'off',
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-empty-function': 'off',
		},
	},
	{
		files: ['{app,db,tests}/**/*.{ts,tsx}', 'bin/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
		},
	},
	{
		files: ['app/**/*.tsx'],
		...jsxA11y.flatConfigs.strict,
		languageOptions: { ...jsxA11y.flatConfigs.strict.languageOptions, globals: globals.browser },
	},
	{
		files: ['app/**/*.{ts,tsx}'],
		plugins: { 'react-hooks': reactHooks },
		// The plugin's other rules serve the React compiler, which is not used here.
		rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
	},
	{
		files: ['app/domain/**/*.ts'],
		ignores: tests,
		rules: {
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			'no-restricted-globals': [
				'error',
				'process',
				'fetch',
				'setTimeout',
				'setInterval',
				'crypto',
				'console',
			],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: '^(?!\\.|#app/domain/)', message: 'The domain imports only the domain.' },
					],
				},
			],
			'no-restricted-syntax': ['error', ...clockAndChance],
		},
	},
	{
		files: ['app/**/*.{ts,tsx}', 'db/**/*.ts'],
		ignores: [...tests, 'app/routes/**', 'app/routes.ts', 'app/root.tsx', 'app/entry.*.tsx'],
		rules: {
			'no-restricted-exports': [
				'error',
				{
					restrictDefaultExports: {
						direct: true,
						named: true,
						defaultFrom: true,
						namedFrom: true,
						namespaceFrom: true,
					},
				},
			],
		},
	},
	{
		files: ['bin/**', '*.{js,cjs,ts}'],
		rules: { 'no-console': 'off' },
	},
	{
		files: ['**/*.cjs'],
		languageOptions: { sourceType: 'commonjs' },
		rules: { '@typescript-eslint/no-require-imports': 'off' },
	},
	{
		files: tests,
		rules: {
			'max-lines-per-function': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Playwright reads from the pattern which fixtures a fixture needs.
			'no-empty-pattern': 'off',
			complexity: 'off',
		},
	},
)
