import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type LedgerKind } from '#db/ledger/ledger-files.ts'
import { type RejectReason } from './reject.ts'

type RowCheck = {
	field: string
	reason: RejectReason
	other?: string
	when: string
	/** It asks another table, and so is asked for itself. */
	elsewhere?: true
}

// Days are still text here, and as YYYY-MM-DD text compares as days do.
const before = (field: string, other: string): RowCheck => ({
	field,
	reason: 'earlier_than',
	other,
	when: `s.${field} collate "C" < s.${other} collate "C"`,
})

const without = (field: string, other: string): RowCheck => ({
	field,
	reason: 'needs_other_field',
	other,
	when: `s.${field} is not null and s.${other} is null`,
})

const unknown = (
	field: string,
	reason: RejectReason,
	[table, column]: [table: string, column: string],
): RowCheck => ({
	field,
	reason,
	when: `s.${field} is not null and not exists (select 1 from ${table} t where t.${column} = s.${field})`,
	elsewhere: true,
})

const unknownOffice = unknown('office_code', 'unknown_office', ['offices', 'code'])
const unknownTaxpayer = unknown('taxpayer_key', 'unknown_taxpayer', ['taxpayers', 'key'])
const unknownItem = unknown('item_no', 'unknown_item', ['tax_items', 'item_no'])

function afterAsOf(field: string, asOf: CalendarDate): RowCheck {
	const when = `s.${field} collate "C" > '${asOf}'`
	return { field, reason: 'after_as_of', other: asOf, when }
}

/** What makes two lines of one file the same thing; the later one is refused. */
export const identifiedBy: Record<LedgerKind, string[]> = {
	offices: ['office_code'],
	taxpayers: ['taxpayer_key'],
	identity_links: ['ci', 'taxpayer_key'],
	tax_items: ['item_no'],
	payments: ['payment_no'],
	extensions: ['item_no', 'from_on', 'to_on'],
}

function checksOf(kind: LedgerKind, asOf: CalendarDate): RowCheck[] {
	const checks: Record<LedgerKind, RowCheck[]> = {
		offices: [],
		taxpayers: [unknownOffice, before('closed_on', 'opened_on')],
		identity_links: [unknownTaxpayer],
		tax_items: [
			unknownOffice,
			unknownTaxpayer,
			before('statutory_due_on', 'established_on'),
			before('noticed_on', 'established_on'),
			before('designated_due_on', 'statutory_due_on'),
			before('designated_due_on', 'noticed_on'),
			without('designated_due_on', 'noticed_on'),
			before('demand_due_on', 'designated_due_on'),
			without('demand_due_on', 'designated_due_on'),
			without('seized_kind', 'seized_on'),
			afterAsOf('seized_on', asOf),
			{
				field: 'taxpayer_key',
				reason: 'item_of_another_taxpayer',
				when: `exists (select 1 from tax_items t join taxpayers p on p.id = t.taxpayer_id
					where t.item_no = s.item_no and p.key <> s.taxpayer_key)
					and exists (select 1 from taxpayers known where known.key = s.taxpayer_key)`,
				elsewhere: true,
			},
		],
		payments: [
			unknownItem,
			afterAsOf('paid_on', asOf),
			{ field: 'amount_won', reason: 'zero', when: `s.amount_won ~ '^0+$'` },
		],
		extensions: [unknownItem, before('to_on', 'from_on')],
	}
	return checks[kind]
}

/** Selects of every staged row that contradicts itself, another row or the ledger so far. */
export function rowRejects(kind: LedgerKind, asOf: CalendarDate): string[] {
	const checks = checksOf(kind, asOf)
	const within = checks.filter(({ elsewhere }) => !elsewhere)
	const elsewhere = checks
		.filter((check) => check.elsewhere)
		.map((check) => `select s.line, ${told(check)} from stage s where ${check.when}`)
	return [repeats(kind), ...(within.length > 0 ? [contradictions(within)] : []), ...elsewhere]
}

// The rows are many and nearly all good: read once for all that can be seen in a row itself.
function contradictions(checks: RowCheck[]): string {
	const arms = checks.map((check) => `select ${told(check)} where ${check.when}`)
	return `select s.line, v.* from stage s
		cross join lateral (${arms.join(' union all ')}) v(field, value, reason, other)
		where ${checks.map(({ when }) => `(${when})`).join(' or ')}`
}

function told({ field, reason, other = '' }: RowCheck): string {
	return `'${field}', s.${field}, '${reason}', '${other}'`
}

function repeats(kind: LedgerKind): string {
	const fields = identifiedBy[kind]
	const identity = fields.join(', ')
	const same = fields.map((field) => `s.${field} = d.${field}`).join(' and ')
	return `select s.line, '${fields[0]}', s.${fields[0]}, 'duplicate', d.first::text
		from stage s join (select ${identity}, min(line) as first from stage
			where (${identity}) is not null group by ${identity} having count(*) > 1) d
		on ${same} where s.line > d.first`
}
