import { mkdirSync } from 'node:fs'
import { addMonths, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type LedgerKind } from '#db/ledger/ledger-files.ts'
import { type Life } from '../history/made-life.ts'
import { livesOf, writeStory } from '../history/story.ts'
import { ledgerAt } from './ledger-at.ts'
import { changesBetween, rowsOf } from './ledger-changes.ts'
import { openFiles, type LedgerFiles } from './ledger-writer.ts'
import { officeRows } from './offices.ts'
import { personaLedgers } from './persona-ledgers.ts'
import { someTaxpayerLedger, type TaxpayerLedger } from './taxpayer-ledger.ts'

export type Population = {
	/** How many taxpayers in all, those one signs in as among them. */
	people: number
	seed: string
	asOf: CalendarDate
	/** How many months the files go back; they tell of `asOf` alone unless it is said. */
	months?: number | undefined
	/** The folder the files are written to. */
	out: string
	/** Made-up people do not belong beside real ones: production says so itself or is refused. */
	evenInProduction?: boolean
	onProgress?: (done: number) => void
}

export type WrittenLedger = { kind: LedgerKind; asOf: CalendarDate; path: string; rows: number }[]

export class NotInProduction extends Error {}

/**
 * Writes a whole made-up ledger, the same to the byte for the same people, seed and day. With months, it is told
 * as it came to be: all of it as of so many months ago, then what each month brought, and beside it the story of
 * those who applied for relief meanwhile.
 */
export async function generatePopulation(population: Population): Promise<WrittenLedger> {
	const { asOf, months = 0, out, onProgress } = population
	refuseInProduction(population)
	mkdirSync(out, { recursive: true })
	const days = monthDays(asOf, months)
	const files = days.map((day, at) => openFiles(out, day, at === 0 ? 'snapshot' : 'delta'))
	const writers = files.flatMap((ofDay) =>
		Object.values(ofDay).filter((file) => file !== undefined),
	)
	for (const row of officeRows()) files[0]?.offices?.write(row)
	const lives = livesOf({ ...population, atMost: Math.floor(othersIn(population) * 0.75), days })
	if (months > 0) writeStory(out, lives)
	let done = 0
	for (const ledger of ledgersOf(population, lives)) {
		writeLedger(files, days, ledger)
		done += 1
		if (done % 64 === 0) for (const file of writers) await file.settle()
		if (done % 1000 === 0) onProgress?.(done)
	}
	const written: WrittenLedger = []
	for (const file of writers) written.push(await file.end())
	return written
}

function refuseInProduction({ evenInProduction }: Population): void {
	if (process.env.NODE_ENV === 'production' && !evenInProduction) {
		throw new NotInProduction('A made-up population is not written in production')
	}
}

/** Those one signs in as, those who applied, then everybody else by number. */
function* ledgersOf(population: Population, lives: readonly Life[]): Generator<TaxpayerLedger> {
	const { seed, asOf } = population
	yield* personaLedgers(asOf)
	for (const { ledger } of lives) yield ledger
	const others = othersIn(population)
	for (let number = lives.length + 1; number <= others; number += 1) {
		yield someTaxpayerLedger(seed, number, asOf)
	}
}

function othersIn({ people, asOf }: Population): number {
	return people - personaLedgers(asOf).length
}

/** The day of the first file, and of those after it up to the last. */
function monthDays(asOf: CalendarDate, months: number): CalendarDate[] {
	return Array.from({ length: months + 1 }, (_, at) => addMonths(asOf, at - months))
}

function writeLedger(
	files: readonly LedgerFiles[],
	days: readonly CalendarDate[],
	ledger: TaxpayerLedger,
): void {
	let before: TaxpayerLedger | undefined
	for (const [at, ofDay] of files.entries()) {
		const day = days[at]
		const now = day === undefined || at === days.length - 1 ? ledger : ledgerAt(ledger, day)
		const rows = before ? changesBetween(before, now) : rowsOf(now)
		for (const row of rows.taxpayers) ofDay.taxpayers.write(row)
		for (const row of rows.tax_items) ofDay.tax_items.write(row)
		for (const row of rows.payments) ofDay.payments.write(row)
		for (const row of rows.extensions) ofDay.extensions.write(row)
		if (!before) for (const link of now.links) ofDay.identity_links?.write(link)
		before = now
	}
}
