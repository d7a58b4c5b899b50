import { collectionStages } from '#app/domain/collection-stage.ts'
import { itemStatuses } from '#app/domain/item-status.ts'
import { reliefs } from '#app/domain/relief.ts'
import { seizureKinds } from '#app/domain/seizure-kind.ts'
import {
	anyDay,
	filled,
	key,
	listOf,
	maybeEmpty,
	officeCode,
	shape,
	taxDay,
	text,
	won,
	words,
	year,
	yesOrNo,
	type LedgerColumn,
} from './ledger-column.ts'

const offices = [
	filled('office_code', officeCode),
	filled('name', text(60)),
	filled('region', text(30)),
	filled('address', text(200)),
	filled('phone', text(30)),
	filled('hours', text(60)),
]

const taxpayers = [
	filled('taxpayer_key', key),
	filled('kind', words(['individual', 'corporation'])),
	filled('name', text(100)),
	maybeEmpty('birth_year', year),
	maybeEmpty('business_no', shape('^[0-9-]{10,12}$')),
	filled('office_code', officeCode),
	maybeEmpty('address', text(200)),
	maybeEmpty('phone', text(30)),
	maybeEmpty('language', shape('^[a-z]{2,3}$')),
	maybeEmpty('opened_on', anyDay),
	maybeEmpty('closed_on', anyDay),
	maybeEmpty('receipts_y1', won),
	maybeEmpty('receipts_y2', won),
	maybeEmpty('receipts_y3', won),
	maybeEmpty('reliefs_used', listOf([...reliefs, 'extinction-2018'])),
	filled('tax_offence', yesOrNo),
]

const identityLinks = [
	filled('taxpayer_key', key),
	// Hashed on its way into the staging table; what is checked here is the hash.
	filled('ci', shape('^[0-9a-f]{64}$')),
]

const taxItems = [
	filled('item_no', key),
	filled('taxpayer_key', key),
	filled('office_code', officeCode),
	filled('tax_code', shape('^[0-9]{2}$')),
	filled('attribution', text(20)),
	filled('decision_kind', shape('^[1-9]$')),
	filled('established_on', taxDay),
	filled('statutory_due_on', taxDay),
	maybeEmpty('noticed_on', taxDay),
	maybeEmpty('designated_due_on', taxDay),
	maybeEmpty('demand_due_on', taxDay),
	filled('tax_won', won),
	maybeEmpty('other_penalty_won', won),
	maybeEmpty('collection_cost_won', won),
	maybeEmpty('demand_cost_won', won),
	maybeEmpty('payment_number', text(40)),
	maybeEmpty('virtual_accounts', shape('^[^:;]{1,30}:[^:;]{1,40}(; ?[^:;]{1,30}:[^:;]{1,40})*$')),
	filled('stage', words(collectionStages)),
	filled('status', words(itemStatuses)),
	maybeEmpty('seized_on', taxDay),
	maybeEmpty('seized_kind', words(seizureKinds)),
]

const payments = [
	filled('payment_no', key),
	filled('item_no', key),
	filled('paid_on', taxDay),
	filled('amount_won', won),
	filled('channel', text(30)),
	filled('cancelled', yesOrNo),
]

const extensions = [
	filled('item_no', key),
	filled('from_on', taxDay),
	filled('to_on', taxDay),
	filled('article', text(40)),
]

/** The ledger's files in the order one builds on the other, each with its columns (docs/ledger-format.md). */
export const ledgerFiles = {
	offices,
	taxpayers,
	identity_links: identityLinks,
	tax_items: taxItems,
	payments,
	extensions,
} satisfies Record<string, LedgerColumn[]>

export type LedgerKind = keyof typeof ledgerFiles

export const ledgerKinds = Object.keys(ledgerFiles) as LedgerKind[]

/** One line of a file by its columns' names; null is an empty field. */
export type LedgerRow<Kind extends LedgerKind> = Record<
	(typeof ledgerFiles)[Kind][number]['name'],
	string | number | null
>

export function headerOf(kind: LedgerKind): string {
	return ledgerFiles[kind].map((column) => column.name).join(',')
}

/** The first line of every file: what it holds, of which day, and whether it is the whole. */
export function firstLineOf(
	kind: LedgerKind,
	{ asOf, mode }: { asOf: string; mode: 'snapshot' | 'delta' },
): string {
	return `#ledger=${kind},as_of=${asOf},mode=${mode}`
}
