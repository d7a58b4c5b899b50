import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as journey } from './journey.ts'
import { startPortal } from './portal.ts'

export { expect }

type Place = { address: string; folder: string; comeBack: (clock: string) => Promise<void> }

/** Journeys with a portal nobody else uses, which can stop and come back on another day under its address. */
export const test = journey.extend<{ place: Place }>({
	place: async ({}, use) => {
		const folder = mkdtempSync(path.join(tmpdir(), 'dasibom-place-'))
		let portal = await startPortal({ folder, people: 20 })
		const { address } = portal
		const port = Number(new URL(address).port)
		await use({
			address,
			folder,
			async comeBack(clock) {
				await portal.stop()
				portal = await startPortal({ folder, people: 20, port, clock })
			},
		})
		await portal.stop()
		rmSync(folder, { recursive: true, force: true })
	},
	baseURL: ({ place }, use) => use(place.address),
})
