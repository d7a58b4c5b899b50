import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		// What was stripped of its types once is not stripped again while it stays as it is.
		experimental: { fsModuleCache: true },
		projects: [
			{
				test: {
					name: 'unit',
					include: ['app/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'tests/*.test.ts'],
					environment: 'node',
					// Nothing here leaves anything behind, so no file needs a process of its own.
					pool: 'threads',
					isolate: false,
					maxWorkers: 2,
					// A machine that does three things at once is slow, not wrong.
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'integration',
					include: ['tests/integration/**/*.test.ts'],
					environment: 'node',
					globalSetup: ['tests/support/test-cluster.ts'],
					env: { LOG_LEVEL: 'fatal' },
					testTimeout: 30_000,
					hookTimeout: 60_000,
					maxWorkers: 2,
				},
			},
		],
	},
})
