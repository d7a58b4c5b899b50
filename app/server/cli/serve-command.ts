import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Command } from 'commander'
import { CannotRun } from '../cannot-run.ts'
import { projectRoot } from '../project-root.ts'

type Built = typeof import('../serve.ts')
type Options = { web?: boolean; worker?: boolean }

export function addServeCommand(dasibom: Command): void {
	dasibom
		.command('serve')
		.description('run the portal for real; settings are described in docs/settings.md')
		.option('--web', 'only the web process')
		.option('--worker', 'only the worker')
		.action(async ({ web = false, worker = false }: Options) => {
			process.env.NODE_ENV = 'production'
			const both = web === worker
			const { serve, isForeseen } = await loadBuilt()
			try {
				await serve({ web: web || both, worker: worker || both })
			} catch (error) {
				throw isForeseen(error) ? new CannotRun((error as Error).message) : error
			}
		})
}

// What runs for long is the built program, not sources translated as they load.
async function loadBuilt(): Promise<Built> {
	const file = path.join(projectRoot(), 'build', 'processes', 'serve.js')
	if (!existsSync(file)) throw new CannotRun('The portal is not built; run npm run build first.')
	return (await import(pathToFileURL(file).href)) as Built
}
