import { type LedgerKind } from '#db/ledger/ledger-files.ts'

/** How the staged rows of one kind become rows of its table. */
export type MergePlan = {
	table: string
	from: string
	/** Columns that say which row it is; the others are what may change. */
	identity: Record<string, string>
	content: Record<string, string>
	/** Rows remember the day the ledger spoke of, and the day it stopped naming them. */
	remembers: readonly ('as_of' | 'ended_on')[]
	/** Which rows a snapshot could end. */
	standing: string
	/** What becomes of a row the snapshot no longer names; `t` is the row. */
	end: (asOf: string) => string
	isNamed: string
	/** Whose affairs a row is, as the row `t` says; null where it is nobody's. */
	whose: string | null
}

const won = (column: string) => `coalesce(s.${column}::bigint, 0)`
const endOn = (table: string) => (asOf: string) =>
	`update ${table} t set ended_on = '${asOf}' where t.ended_on is null`

function same(names: readonly string[], cast = ''): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, `s.${name}${cast}`]))
}

export const mergePlans: Record<LedgerKind, MergePlan> = {
	offices: {
		table: 'offices',
		from: 'stage s',
		identity: { code: 's.office_code' },
		content: same(['name', 'region', 'address', 'phone', 'hours']),
		remembers: ['ended_on'],
		standing: 'ended_on is null',
		end: endOn('offices'),
		isNamed: 's.office_code = t.code',
		whose: null,
	},
	taxpayers: {
		table: 'taxpayers',
		from: 'stage s',
		identity: { key: 's.taxpayer_key' },
		content: {
			...same(['kind', 'name', 'business_no', 'office_code', 'address', 'phone', 'language']),
			...same(['birth_year'], '::int'),
			...same(['opened_on', 'closed_on'], '::date'),
			receipts_y_1: 's.receipts_y1::bigint',
			receipts_y_2: 's.receipts_y2::bigint',
			receipts_y_3: 's.receipts_y3::bigint',
			reliefs_used: `coalesce(string_to_array(s.reliefs_used, ';'), '{}')`,
			tax_offence: `s.tax_offence = 'y'`,
		},
		remembers: ['as_of', 'ended_on'],
		standing: 'ended_on is null',
		end: endOn('taxpayers'),
		isNamed: 's.taxpayer_key = t.key',
		whose: 't.id',
	},
	identity_links: {
		table: 'identity_links',
		from: 'stage s join taxpayers p on p.key = s.taxpayer_key',
		identity: { ci_hash: 's.ci', taxpayer_id: 'p.id' },
		content: {},
		remembers: [],
		standing: 'true',
		// Who may no longer act for a taxpayer must not find a row that says so.
		end: () => `delete from identity_links t using taxpayers p where p.id = t.taxpayer_id`,
		isNamed: 's.ci = t.ci_hash and s.taxpayer_key = p.key',
		whose: null,
	},
	tax_items: {
		table: 'tax_items',
		from: 'stage s join taxpayers p on p.key = s.taxpayer_key',
		identity: { item_no: 's.item_no' },
		content: {
			taxpayer_id: 'p.id',
			...same(['office_code', 'tax_code', 'attribution', 'decision_kind']),
			...same(['established_on', 'statutory_due_on', 'noticed_on'], '::date'),
			...same(['designated_due_on', 'demand_due_on', 'seized_on'], '::date'),
			tax_won: won('tax_won'),
			other_penalty_won: won('other_penalty_won'),
			collection_cost_won: won('collection_cost_won'),
			demand_cost_won: won('demand_cost_won'),
			...same(['payment_number', 'virtual_accounts', 'stage', 'status', 'seized_kind']),
		},
		remembers: ['as_of', 'ended_on'],
		standing: 'ended_on is null',
		end: endOn('tax_items'),
		isNamed: 's.item_no = t.item_no',
		whose: 't.taxpayer_id',
	},
	payments: {
		table: 'payments',
		from: 'stage s join tax_items i on i.item_no = s.item_no',
		identity: { payment_no: 's.payment_no' },
		content: {
			item_id: 'i.id',
			taxpayer_id: 'i.taxpayer_id',
			paid_on: 's.paid_on::date',
			amount_won: 's.amount_won::bigint',
			channel: 's.channel',
			cancelled: `s.cancelled = 'y'`,
		},
		remembers: ['as_of'],
		standing: 'not cancelled',
		// A payment of an item still owed that the ledger no longer knows was taken back; one of an
		// item that left the ledger left with it.
		end: (asOf) => `update payments t set cancelled = true, as_of = '${asOf}' from tax_items i
			where i.id = t.item_id and i.ended_on is null and not t.cancelled`,
		isNamed: 's.payment_no = t.payment_no',
		whose: 't.taxpayer_id',
	},
	extensions: {
		table: 'extensions',
		from: 'stage s join tax_items i on i.item_no = s.item_no',
		identity: { item_id: 'i.id', from_on: 's.from_on::date', to_on: 's.to_on::date' },
		content: { taxpayer_id: 'i.taxpayer_id', article: 's.article' },
		remembers: ['as_of', 'ended_on'],
		standing: 'ended_on is null',
		end: (asOf) => `update extensions t set ended_on = '${asOf}' from tax_items i
			where i.id = t.item_id and t.ended_on is null`,
		isNamed: 's.item_no = i.item_no and s.from_on::date = t.from_on and s.to_on::date = t.to_on',
		whose: 't.taxpayer_id',
	},
}
