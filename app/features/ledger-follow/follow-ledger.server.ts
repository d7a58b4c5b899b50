import { sql } from 'drizzle-orm'
import { log } from '#app/platform/log.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { type Tx } from '#db/client.server.ts'

/** What is worked out anew for these taxpayers, in one transaction for all of them. */
export type Consequence = (tx: Tx, taxpayers: readonly number[]) => Promise<void>
/** The next taxpayers to look at after one, by their ids. */
export type NextTaxpayers = (tx: Tx, place: { after: number; limit: number }) => Promise<number[]>

const atOnce = 1000

/** The worker's task after each file: whom the ledger spoke of, and nobody else. */
export async function followLedger(consequences: readonly Consequence[]): Promise<number> {
	// While the database writes for one half, the other half is reckoned; each takes what the other did not.
	const lanes = [inBatches(takeChanged, consequences), inBatches(takeChanged, consequences)]
	const done = await Promise.allSettled(lanes)
	const faults = done.flatMap((one) => (one.status === 'rejected' ? (one.reason as unknown) : []))
	if (faults.length > 0) throw new AggregateError(faults, 'following failed')
	return done.reduce((sum, one) => sum + (one.status === 'fulfilled' ? one.value : 0), 0)
}

/**
 * Goes through taxpayers some at a time. Where a batch breaks, each of it is tried alone: one fault keeps nobody
 * else waiting, and who it is about stays where they were and is told at the end.
 */
export async function inBatches(
	next: NextTaxpayers,
	consequences: readonly Consequence[],
): Promise<number> {
	const faults: unknown[] = []
	const began = performance.now()
	let people = 0
	let after = 0
	for (;;) {
		const batch = await lookAt(next, { after, limit: atOnce }, consequences).catch(() =>
			oneByOne(next, after, consequences, faults),
		)
		const last = batch.at(-1)
		if (last === undefined) break
		people += batch.length
		after = last
	}
	const milliseconds = Math.round(performance.now() - began)
	if (people > 0) log.info('ledger followed', { count: people, milliseconds })
	if (faults.length > 0) throw new AggregateError(faults, `${String(faults.length)} failed`)
	return people
}

function lookAt(
	next: NextTaxpayers,
	place: { after: number; limit: number },
	consequences: readonly Consequence[],
): Promise<number[]> {
	return asSystem(async (tx) => {
		const taxpayers = await next(tx, place)
		if (taxpayers.length > 0) for (const follows of consequences) await follows(tx, taxpayers)
		return taxpayers
	})
}

async function oneByOne(
	next: NextTaxpayers,
	from: number,
	consequences: readonly Consequence[],
	faults: unknown[],
): Promise<number[]> {
	const seen: number[] = []
	for (let count = 0; count < atOnce; count += 1) {
		const place = { after: seen.at(-1) ?? from, limit: 1 }
		const alone: Consequence = async (_, taxpayers) => void seen.push(...taxpayers)
		const done = await lookAt(next, place, [alone, ...consequences]).catch((fault: unknown) => {
			faults.push(fault)
			return undefined
		})
		if (done?.length === 0) break
	}
	return seen
}

// Rows a merge holds at this moment are left to the job it will have added when it is over.
async function takeChanged(
	tx: Tx,
	{ after, limit }: { after: number; limit: number },
): Promise<number[]> {
	const rows = await tx.execute<{ taxpayer_id: string }>(sql`
		delete from ledger_changes where taxpayer_id in (
			select taxpayer_id from ledger_changes where taxpayer_id > ${after}
			order by taxpayer_id limit ${limit} for update skip locked)
		returning taxpayer_id`)
	return [...new Set(rows.map((row) => Number(row.taxpayer_id)))].sort((a, b) => a - b)
}
