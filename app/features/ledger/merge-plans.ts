import { type LedgerKind } from '#db/ledger/ledger-files.ts'

/** How the staged rows of one kind become rows of its table; `s` is a staged row, `t` one of the table. */
export type MergePlan = {
	table: string
	from: string
	/** Columns that say which row it is; the others are what may change. */
	identity: Record<string, string>
	content: Record<string, string>
	/** Rows remember the day the ledger spoke of, and the day it stopped naming them. */
	remembers: readonly ('as_of' | 'ended_on')[]
	/** The row's own column, where others refer to it. */
	row: string
	/** Whose a row `t` is, for the history; and whether anything is computed from such rows. */
	taxpayer: string
	isFollowed: boolean
	/** The name of a row in the history, of a staged one and of one of the table (`standing`). */
	stagedKey: string
	key: string
	/** Columns that only other tables understand, and what the history says instead. */
	told: Record<string, { before: string; after: string } | undefined>
	/** Rows a snapshot could end, and how a staged row names one of them. */
	standing: string
	isNamed: string
	/** What becomes of a row the snapshot no longer names. */
	end: 'ended' | 'cancelled' | 'removed'
}

const won = (column: string) => `coalesce(s.${column}::bigint, 0)`

function same(names: readonly string[], cast = ''): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, `s.${name}${cast}`]))
}

const extensionKey = (item: string, from: string, to: string) =>
	`${item} || ' ' || ${from} || '/' || ${to}`

export const mergePlans: Record<LedgerKind, MergePlan> = {
	offices: {
		table: 'offices',
		from: 'stage s',
		identity: { code: 's.office_code' },
		content: same(['name', 'region', 'address', 'phone', 'hours']),
		remembers: ['ended_on'],
		row: 'code',
		taxpayer: 'null::bigint',
		isFollowed: false,
		stagedKey: 's.office_code',
		key: 't.code',
		told: {},
		standing: 'offices t where t.ended_on is null',
		isNamed: 's.office_code = t.code',
		end: 'ended',
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
		row: 'id',
		taxpayer: 't.id',
		isFollowed: true,
		stagedKey: 's.taxpayer_key',
		key: 't.key',
		told: {},
		standing: 'taxpayers t where t.ended_on is null',
		isNamed: 's.taxpayer_key = t.key',
		end: 'ended',
	},
	identity_links: {
		table: 'identity_links',
		from: 'stage s join taxpayers p on p.key = s.taxpayer_key',
		identity: { ci_hash: 's.ci', taxpayer_id: 'p.id' },
		content: {},
		remembers: [],
		row: 'ci_hash',
		taxpayer: 't.taxpayer_id',
		isFollowed: false,
		stagedKey: 's.taxpayer_key',
		key: 'p.key',
		told: {},
		standing: 'identity_links t join taxpayers p on p.id = t.taxpayer_id where true',
		isNamed: 's.ci = t.ci_hash and s.taxpayer_key = p.key',
		// Who may no longer act for a taxpayer must not find a row that says so.
		end: 'removed',
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
		row: 'id',
		taxpayer: 't.taxpayer_id',
		isFollowed: true,
		stagedKey: 's.item_no',
		key: 't.item_no',
		told: { taxpayer_id: undefined },
		standing: 'tax_items t where t.ended_on is null',
		isNamed: 's.item_no = t.item_no',
		end: 'ended',
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
		row: 'id',
		taxpayer: 't.taxpayer_id',
		isFollowed: true,
		stagedKey: 's.payment_no',
		key: 't.payment_no',
		told: {
			taxpayer_id: undefined,
			item_id: {
				before: '(select was.item_no from tax_items was where was.id = t.item_id)',
				after: '(select now.item_no from tax_items now where now.id = n.item_id)',
			},
		},
		// A payment of an item still owed that the ledger no longer knows was taken back; one of an
		// item that left the ledger left with it.
		standing: `payments t join tax_items i on i.id = t.item_id
			where i.ended_on is null and not t.cancelled`,
		isNamed: 's.payment_no = t.payment_no',
		end: 'cancelled',
	},
	extensions: {
		table: 'extensions',
		from: 'stage s join tax_items i on i.item_no = s.item_no',
		identity: { item_id: 'i.id', from_on: 's.from_on::date', to_on: 's.to_on::date' },
		content: { taxpayer_id: 'i.taxpayer_id', article: 's.article' },
		remembers: ['as_of', 'ended_on'],
		row: 'id',
		taxpayer: 't.taxpayer_id',
		isFollowed: true,
		stagedKey: extensionKey('s.item_no', 's.from_on', 's.to_on'),
		key: extensionKey('i.item_no', 't.from_on', 't.to_on'),
		told: { taxpayer_id: undefined },
		standing: 'extensions t join tax_items i on i.id = t.item_id where t.ended_on is null',
		isNamed: `s.item_no = i.item_no and s.from_on = t.from_on::text and s.to_on = t.to_on::text`,
		end: 'ended',
	},
}
