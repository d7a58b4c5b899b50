import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { firstLineOf, headerOf, type LedgerKind } from '#db/ledger/ledger-files.ts'
import { ledgerWriter } from './ledger-writer.ts'
import { officeRows } from './offices.ts'
import { personaLedgers } from './persona-ledgers.ts'
import { someTaxpayerLedger, type TaxpayerLedger } from './taxpayer-ledger.ts'

export type Population = {
	/** How many taxpayers in all, those one signs in as among them. */
	people: number
	seed: string
	asOf: CalendarDate
	/** The folder the six files are written to. */
	out: string
	/** Made-up people do not belong beside real ones: production says so itself or is refused. */
	evenInProduction?: boolean
	onProgress?: (done: number) => void
}

export type WrittenLedger = { kind: LedgerKind; path: string; rows: number }[]

export class NotInProduction extends Error {}

/** Writes a whole made-up ledger, the same to the byte for the same people, seed and day. */
export async function generatePopulation(population: Population): Promise<WrittenLedger> {
	const { people, seed, asOf, out, onProgress } = population
	if (process.env.NODE_ENV === 'production' && !population.evenInProduction) {
		throw new NotInProduction('A made-up population is not written in production')
	}
	mkdirSync(out, { recursive: true })
	const files = openFiles(out, asOf)
	for (const row of officeRows()) files.offices.write(row)
	const told = personaLedgers(asOf)
	for (const ledger of told) writeLedger(files, ledger)
	for (let number = 1; number <= people - told.length; number += 1) {
		writeLedger(files, someTaxpayerLedger(seed, number, asOf))
		if (number % 64 === 0) for (const file of Object.values(files)) await file.settle()
		if (number % 1000 === 0) onProgress?.(number)
	}
	const written: WrittenLedger = []
	for (const file of Object.values(files)) written.push(await file.end())
	return written
}

type Files = ReturnType<typeof openFiles>

// In the order the import takes them.
function openFiles(out: string, asOf: CalendarDate) {
	const open = <Kind extends LedgerKind>(kind: Kind) => {
		const head = `${firstLineOf(kind, { asOf, mode: 'snapshot' })}\n${headerOf(kind)}\n`
		return ledgerWriter(kind, path.join(out, `${kind}.csv`), head)
	}
	return {
		offices: open('offices'),
		taxpayers: open('taxpayers'),
		identity_links: open('identity_links'),
		tax_items: open('tax_items'),
		payments: open('payments'),
		extensions: open('extensions'),
	}
}

function writeLedger(files: Files, { taxpayer, links, items }: TaxpayerLedger) {
	files.taxpayers.write(taxpayer)
	for (const link of links) files.identity_links.write(link)
	for (const { item, payments, extensions } of items) {
		files.tax_items.write(item)
		for (const payment of payments) files.payments.write(payment)
		for (const extension of extensions) files.extensions.write(extension)
	}
}
