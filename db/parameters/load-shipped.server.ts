import { and, eq, isNull } from 'drizzle-orm'
import { type Figure, type Holiday, type Parameters } from '#app/domain/parameters/parameters.ts'
import { now } from '#app/platform/clock.server.ts'
import { type Tx } from '../client.server.ts'
import { parameterFigures, parameterHolidays } from '../schema/index.ts'
import { keepTurn, lockParameters } from './standing-parameters.server.ts'

// Who enters what the program comes with.
const program = 'dasibom'

/**
 * Adds the figures and holidays the program ships with and keeps the whole set as a version. What stands is
 * never changed, only closed, a provisional holiday made certain; what policy staff touched stays theirs.
 */
export async function loadParameters(tx: Tx, shipped: Parameters): Promise<string> {
	const at = now()
	await lockParameters(tx)
	await loadFigures(tx, shipped.figures, at)
	await loadHolidays(tx, shipped.holidays, at)
	return keepTurn(tx, at)
}

async function loadFigures(tx: Tx, shipped: readonly Figure[], enteredAt: Date): Promise<void> {
	const known = new Map<string, (typeof parameterFigures.$inferSelect)[]>()
	for (const row of await tx.select().from(parameterFigures)) {
		const key = placeOf(row.key, row.validFrom)
		known.set(key, [...(known.get(key) ?? []), row])
	}
	const added = shipped.filter(({ key, from }) => !known.has(placeOf(key, from)))
	for (const batch of inBatches(added)) {
		await tx.insert(parameterFigures).values(
			batch.map(({ from, to, ...figure }) => ({
				...{ ...figure, validFrom: from, validTo: to, enteredBy: program, enteredAt },
			})),
		)
	}
	for (const { key, from, to, value } of shipped) {
		const open = known
			.get(placeOf(key, from))
			?.find((row) => row.replacedAt === null && row.validTo === null && row.value === value)
		if (to === null || !open || open.proposalId !== null) continue
		await tx
			.update(parameterFigures)
			.set({ validTo: to })
			.where(and(eq(parameterFigures.id, open.id), isNull(parameterFigures.validTo)))
	}
}

async function loadHolidays(tx: Tx, shipped: readonly Holiday[], enteredAt: Date): Promise<void> {
	const rows = await tx.select().from(parameterHolidays)
	const touched = new Set(
		rows.filter(({ proposalId, endedBy }) => proposalId ?? endedBy).map(({ on }) => on),
	)
	const standing = new Map(
		rows.filter(({ replacedAt }) => replacedAt === null).map((row) => [row.on, row]),
	)
	const wanted = shipped.filter(({ on, name, provisional }) => {
		const row = standing.get(on)
		return !touched.has(on) && !(row?.name === name && row.provisional === provisional)
	})
	for (const { on } of wanted) {
		await tx
			.update(parameterHolidays)
			.set({ replacedAt: enteredAt })
			.where(and(eq(parameterHolidays.on, on), isNull(parameterHolidays.replacedAt)))
	}
	for (const batch of inBatches(wanted)) {
		await tx
			.insert(parameterHolidays)
			.values(batch.map((holiday) => ({ ...holiday, enteredBy: program, enteredAt })))
	}
}

function placeOf(key: string, from: string): string {
	return `${key} ${from}`
}

function* inBatches<Row>(rows: readonly Row[]): Generator<Row[]> {
	for (let from = 0; from < rows.length; from += 500) yield rows.slice(from, from + 500)
}
