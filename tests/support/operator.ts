import { spawnSync } from 'node:child_process'
import { JOURNEY_CLOCK } from './portal.ts'

/** The operator's command against the portal whose data stand in a folder; throws what it says when it fails. */
export function dasibom(folder: string, ...args: string[]): void {
	const env = { ...process.env, NODE_ENV: 'test' as const, DASIBOM_CLOCK: JOURNEY_CLOCK }
	const { status, stderr } = spawnSync('bin/dasibom', args, {
		env: { ...env, DASIBOM_DATA: folder },
		encoding: 'utf8',
	})
	if (status !== 0) throw new Error(`dasibom ${args[0]} left with ${status}: ${stderr}`)
}
