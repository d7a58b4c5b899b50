import { writeFileSync } from 'node:fs'
import path from 'node:path'
import {
	firstLineOf,
	headerOf,
	ledgerFiles,
	type LedgerKind,
	type LedgerRow,
} from '#db/ledger/ledger-files.ts'
import { dasibom } from './operator.ts'

type Owed = Partial<LedgerRow<'tax_items'>>
type Told = { known?: Partial<LedgerRow<'taxpayers'>>; items: readonly Owed[] }

const running = { opened_on: '2019-04-01', receipts_y1: 61_000_000, receipts_y2: 58_000_000 }
const closed = { opened_on: '2017-03-02', receipts_y1: 42_000_000, receipts_y2: 55_000_000 }

// Value added tax of which every deadline has passed, and the same taxes at other stages.
const late: Owed = {
	...{ tax_code: '41', attribution: '2025-2', tax_won: 2_400_000, stage: 'demand-passed' },
	...{ established_on: '2025-12-31', statutory_due_on: '2026-01-26', noticed_on: '2026-03-10' },
	...{ designated_due_on: '2026-03-31', demand_due_on: '2026-04-30' },
}
const demanded: Owed = {
	...{ tax_code: '41', attribution: '2026-1', tax_won: 3_600_000, stage: 'demanded' },
	...{ established_on: '2026-06-30', statutory_due_on: '2026-07-27', noticed_on: '2026-10-08' },
	...{ designated_due_on: '2026-10-30', demand_due_on: '2026-12-21' },
}
const noticed: Owed = {
	...{ tax_code: '41', attribution: '2026-2', tax_won: 3_000_000, stage: 'assessed' },
	...{ established_on: '2026-10-25', statutory_due_on: '2026-10-26', noticed_on: '2026-11-10' },
	designated_due_on: '2026-12-20',
}
const notNoticed: Owed = {
	...{ tax_code: '10', attribution: '2025', tax_won: 1_800_000, stage: 'assessed' },
	...{ established_on: '2025-12-31', statutory_due_on: '2026-06-01' },
}
const old: Owed = {
	...{ tax_code: '10', attribution: '2022', tax_won: 4_200_000, stage: 'suspended' },
	...{ established_on: '2022-12-31', statutory_due_on: '2023-05-31', noticed_on: '2023-08-10' },
	...{ designated_due_on: '2023-08-31', demand_due_on: '2023-10-04' },
}

/** Made-up people, each of whom one relief is for; they sign in by these keys. */
const reliefPeople = {
	'T-0990001': { items: [late] },
	'T-0990002': { known: running, items: [demanded] },
	'T-0990003': { known: running, items: [notNoticed] },
	'T-0990004': { known: running, items: [late] },
	'T-0990005': {
		known: running,
		items: [{ ...late, stage: 'seized', seized_on: '2026-09-01', seized_kind: 'vehicle' }],
	},
	'T-0990006': { known: running, items: [late] },
	'T-0990007': { known: running, items: [demanded] },
	'T-0990008': { known: { ...closed, closed_on: '2024-05-31' }, items: [old] },
	'T-0990009': { known: { ...closed, closed_on: '2024-05-31' }, items: [old] },
	// Whose deadline passed, who owes more than the limit, and who was fined and still trades.
	'T-0990011': { known: running, items: [late] },
	'T-0990012': {
		known: { ...closed, closed_on: '2024-05-31' },
		items: [{ ...old, tax_won: 61_000_000 }],
	},
	'T-0990013': { known: { ...running, tax_offence: 'y' }, items: [old] },
	// Whose taxes stand at different points, so that each goes with another relief.
	'T-0990014': { known: running, items: [late, noticed, notNoticed] },
	'T-0990015': { known: running, items: [late, noticed, notNoticed] },
} satisfies Record<string, Told>

export type ReliefPerson = keyof typeof reliefPeople

/** Brings them into the portal whose data stand in a folder, as the tax office would. */
export function bringReliefPeople(folder: string): void {
	const people: [string, Told][] = Object.entries(reliefPeople)
	const files = [
		written(
			folder,
			'taxpayers',
			people.map(([key, { known }], at) => ({ ...someone(key, at), ...known })),
		),
		written(
			folder,
			'identity_links',
			people.map(([key]) => ({ taxpayer_key: key, ci: `made-up-ci-of-${key}` })),
		),
		written(
			folder,
			'tax_items',
			people.flatMap(([key, { items }]) =>
				items.map((item, at) => ({ ...owedBy(key, at), ...item })),
			),
		),
	]
	dasibom(folder, 'import', ...files)
}

function someone(key: string, at: number): Partial<LedgerRow<'taxpayers'>> {
	return {
		...{ taxpayer_key: key, kind: 'individual', name: `가상인물 ${at + 1}`, birth_year: 1975 },
		...{ office_code: '101', address: '가상시 가상구 길목 1', language: 'ko', tax_offence: 'n' },
	}
}

function owedBy(key: string, at: number): Owed {
	return {
		...{ item_no: `${key}-${at + 1}`, taxpayer_key: key, office_code: '101' },
		...{ decision_kind: '1', status: 'open' },
	}
}

function written<Kind extends LedgerKind>(
	folder: string,
	kind: Kind,
	rows: readonly Partial<LedgerRow<Kind>>[],
): string {
	const names: readonly string[] = ledgerFiles[kind].map(({ name }) => name)
	const lines = rows.map((row) => {
		const values: Partial<Record<string, string | number | null>> = row
		return names.map((name) => values[name] ?? '').join(',')
	})
	const about = firstLineOf(kind, { asOf: '2026-11-23', mode: 'delta' })
	const file = path.join(folder, `relief-people-${kind}.csv`)
	writeFileSync(file, [about, headerOf(kind), ...lines, ''].join('\n'))
	return file
}
