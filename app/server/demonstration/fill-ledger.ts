import { fileSource } from '#app/features/ledger/ledger-source.server.ts'
import { importFile } from '#app/features/ledger/import-file.server.ts'
import { later } from '#app/domain/calendar-date.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { newestAsOf } from '#db/ledger/ledger-as-of.server.ts'
import { generatePopulation } from '#db/seed/population/generate-population.ts'
import { CannotRun } from '../cannot-run.ts'
import { addStaffPersonas } from './staff-personas.ts'

export type FillLedger = { folder: string; people: number }

/**
 * Makes a believable ledger as files in `folder` and imports them by the same road as any other, then
 * adds the staff one signs in as. Cut off anywhere, it is done by being done again.
 */
export async function fillLedger({ folder, people }: FillLedger): Promise<void> {
	const earlier = await asSystem(newestAsOf)
	const asOf = earlier ? later(earlier, today()) : today()
	const files = await generatePopulation({
		...{ people, asOf, out: folder, seed: 'dasibom', evenInProduction: true },
	})
	const by = { kind: 'operator', name: 'demonstration' } as const
	const terms = { today: asOf, ciHashKey: settings().ciHashKey, by }
	for (const { path } of files) {
		const outcome = await importFile(fileSource(path), { ...terms, at: now() })
		if (outcome.accepted) continue
		throw new CannotRun(`The ledger made for the demonstration was refused: ${path}.`)
	}
	await asSystem((tx) => addStaffPersonas(tx, { by: 'demonstration', at: now() }))
}
