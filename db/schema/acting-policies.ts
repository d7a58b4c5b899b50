import { sql } from 'drizzle-orm'
import { pgPolicy } from 'drizzle-orm/pg-core'

// Who acts is a setting of the transaction (db/acting.server.ts); the functions stand in the first
// migration. A connection that set nothing is nobody and sees no row.
const system = "acting_kind() = 'system'"
const ownTaxpayer = "(acting_kind() = 'taxpayer' and taxpayer_id = acting_taxpayer())"

// The rows of taxpayers and of cases decide who may see them; every other table asks theirs,
// so the rule about offices stands once. Without the `offset` the planner may read all of them first.
const visibleTaxpayer =
	"(acting_kind() = 'staff' and exists (select 1 from taxpayers seen where seen.id = taxpayer_id offset 0))"
const visibleCase = 'exists (select 1 from cases seen where seen.id = case_id offset 0)'

function policy(name: string, condition: string) {
	return pgPolicy(name, { using: sql.raw(condition), withCheck: sql.raw(condition) })
}

/** Rows of one taxpayer: that taxpayer, the staff who may see them, the system. */
export const rowsOfTaxpayer = () =>
	policy('rows_of_taxpayer', `${system} or ${ownTaxpayer} or ${visibleTaxpayer}`)

/** The ledger's rows of one taxpayer: the same may read them, the import alone writes them. */
export const ledgerRows = () => [
	pgPolicy('ledger_read', {
		for: 'select',
		using: sql.raw(`${ownTaxpayer} or ${visibleTaxpayer}`),
	}),
	policy('ledger_written_by_system', system),
]

/** Rows of one case: whoever may see the case. */
export const rowsOfCase = () => policy('rows_of_case', `${system} or ${visibleCase}`)

/** Rows of one case that only staff may see. */
export const staffRowsOfCase = () =>
	policy('staff_rows_of_case', `${system} or (acting_kind() = 'staff' and ${visibleCase})`)

/**
 * What leaves: whoever may see the case adds to it with what they do; the office that holds the case and those
 * who run the exchange read it; only the system writes files of it.
 */
export const leavingRows = () => [
	policy('leaving_rows', system),
	pgPolicy('leaving_added_with_the_move', { for: 'insert', withCheck: sql.raw(visibleCase) }),
	pgPolicy('leaving_read', {
		for: 'select',
		using: sql.raw(`(acting_kind() = 'staff' and ${visibleCase}) or acting_runs_exchange()`),
	}),
]

/** Rows only the system reads and writes. */
export const systemRows = () => policy('system_rows', system)

/** A policy of the table's own. */
export const rowsWhere = (condition: string) => policy('rows_where', `${system} or ${condition}`)

/** Anyone who acts may read, only the system writes. */
export const readByAll = () => [
	pgPolicy('read_by_all', { for: 'select', using: sql.raw('acting_kind() is not null') }),
	policy('written_by_system', system),
]
