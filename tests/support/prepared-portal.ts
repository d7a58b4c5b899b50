import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base } from '@playwright/test'
import { type Caller } from './callers.ts'
import { type PlainVisitor } from './plain-visitor.ts'
import { startPortal } from './portal.ts'
import { prepareStations, type Stations } from './stations.ts'

export { expect } from '@playwright/test'

export type PreparedPortal = {
	address: string
	stations: Stations
	/** Somebody signed in, once for all tests that only look. */
	as(caller: Caller): Promise<PlainVisitor>
}

/**
 * Tests against a portal of their own with an application at every station. None of them may move one.
 * `DASIBOM_STATIONS` names a file that says where one is that stands already.
 */
export const test = base.extend<object, { portal: PreparedPortal }>({
	portal: [
		async ({ playwright: _nothingOfIt }, use) => {
			const { address, stations, stop } = await standing()
			const visitors = new Map<string, Promise<PlainVisitor>>()
			const as = (caller: Caller) => {
				const visitor = visitors.get(caller.id) ?? caller.come(address)
				visitors.set(caller.id, visitor)
				return visitor
			}
			await use({ address, stations, as })
			await stop()
		},
		{ scope: 'worker', timeout: 300_000 },
	],
})

type Standing = { address: string; stations: Stations; stop(): Promise<void> }

async function standing(): Promise<Standing> {
	const known = process.env.DASIBOM_STATIONS
	if (known) return { ...(JSON.parse(readFileSync(known, 'utf8')) as Standing), stop: nothing }
	const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-stations-'))
	const { address, stop } = await startPortal({ folder, people: 30 })
	const stations = await prepareStations(address)
	return {
		address,
		stations,
		async stop() {
			await stop()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}

function nothing(): Promise<void> {
	return Promise.resolve()
}
