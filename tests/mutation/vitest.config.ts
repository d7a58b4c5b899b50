import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '../..')

// The tests of the law alone; each property is tried a few dozen times, once for every fault put in.
export default defineConfig({
	root,
	resolve: {
		alias: [{ find: /^fast-check$/, replacement: path.join(import.meta.dirname, 'fewer-runs.ts') }],
	},
	test: {
		include: ['app/domain/**/*.test.ts'],
		environment: 'node',
		pool: 'threads',
		isolate: false,
		maxWorkers: 1,
	},
})
