import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'

type Row = Record<string, unknown>
type Column = {
	table: string
	column: string
	type: string
	required: boolean
	filled: boolean
	label: string | null
	targetTable: string | null
	targetColumn: string | null
}

/** Somebody with a row of their own in every table, under an office of their own. */
export type Somebody = { name: string; office: string; rows: Map<string, Row> }

// Whose a row is stands in these columns even where no foreign key says so.
const ownColumns = ['case_id', 'taxpayer_id', 'office_code', 'reference']

/**
 * Gives somebody one row in each of these tables and in whatever they refer to. It reads the columns from
 * the database, so a new table takes part without a word here.
 */
export async function makeSomebody(
	admin: postgres.Sql,
	name: string,
	tables: readonly string[],
): Promise<Somebody> {
	const somebody: Somebody = { name, office: `office-of-${name}`, rows: new Map() }
	const columns = await columnsOf(admin)
	for (const table of tables) await makeRow(admin, somebody, columns, table)
	return somebody
}

async function makeRow(
	admin: postgres.Sql,
	somebody: Somebody,
	columns: Map<string, Column[]>,
	table: string,
): Promise<Row> {
	const made = somebody.rows.get(table)
	if (made) return made
	const values: Row = {}
	for (const column of columns.get(table) ?? []) {
		const target = column.targetTable
		if (target && target !== table && isWanted(column))
			await makeRow(admin, somebody, columns, target)
		const value = valueOf(somebody, column)
		if (value !== undefined) values[column.column] = value
	}
	const [row] = await admin<Row[]>`insert into ${admin(table)} ${admin(values)} returning *`
	somebody.rows.set(table, row!)
	return row!
}

/** A row like somebody's, with a new key, for trying to slip one in. */
export async function likeRowOf(
	admin: postgres.Sql,
	somebody: Somebody,
	table: string,
): Promise<Row> {
	const values: Row = {}
	for (const column of (await columnsOf(admin)).get(table) ?? []) {
		const value = valueOf({ ...somebody, name: `${somebody.name}-2` }, column)
		if (value !== undefined) values[column.column] = value
	}
	return values
}

function isWanted({ required, column }: Column): boolean {
	return required || ownColumns.includes(column)
}

function valueOf(somebody: Somebody, column: Column): unknown {
	const special = specialValue(somebody, column)
	if (special !== undefined) return special
	if (!isWanted(column) || column.filled) return undefined
	if (column.targetTable) return somebody.rows.get(column.targetTable)?.[column.targetColumn ?? '']
	if (column.label) return column.label
	return valueOfType(column.type, `${somebody.name}-${column.column}`)
}

function specialValue({ name, office, rows }: Somebody, { table, column }: Column): unknown {
	const person = rows.get('people')
	switch (`${table}.${column}`) {
		case 'offices.code':
		case 'staff.office_code':
			return office
		case 'sessions.kind':
			return 'taxpayer'
		case 'sessions.person_id':
			return person?.id
		case 'idempotency_keys.actor':
			return person?.id
		case 'identity_links.ci_hash':
			return person?.ci_hash
		case 'cases.reference':
		case 'queue_items.reference':
			return `${name}-reference`
		case 'decisions.recommended_by':
		case 'decisions.decided_by':
			return randomUUID()
		case 'parameter_proposals.kind':
			return 'figure'
		case 'parameter_proposals.key':
		case 'parameter_proposals.value':
			return '1'
		case 'cases.state':
			return 'queued'
	}
	if (column === 'case_id') return rows.get('cases')?.id
	if (column === 'taxpayer_id') return rows.get('taxpayers')?.id
	return undefined
}

function valueOfType(type: string, text: string): unknown {
	if (type.endsWith('[]')) return []
	if (type === 'uuid') return randomUUID()
	if (type === 'bigint' || type === 'integer' || type === 'numeric') return 1
	if (type === 'date') return '2026-11-20'
	if (type.startsWith('timestamp')) return '2026-11-20T00:00:00Z'
	if (type === 'boolean') return false
	return type === 'jsonb' ? {} : text
}

async function columnsOf(admin: postgres.Sql): Promise<Map<string, Column[]>> {
	const columns = await admin<Column[]>`
		select entity.relname as table, field.attname as column,
			format_type(field.atttypid, null) as type, field.attnotnull as required,
			field.atthasdef or field.attidentity <> '' as filled,
			(select enumlabel from pg_enum where enumtypid = field.atttypid
				order by enumsortorder limit 1) as label,
			target.relname as "targetTable", target_field.attname as "targetColumn"
		from pg_attribute field
		join pg_class entity on entity.oid = field.attrelid and entity.relkind = 'r'
			and entity.relnamespace = 'public'::regnamespace
		left join pg_constraint link on link.conrelid = entity.oid and link.contype = 'f'
			and link.conkey = array[field.attnum]
		left join pg_class target on target.oid = link.confrelid
		left join pg_attribute target_field on target_field.attrelid = link.confrelid
			and target_field.attnum = link.confkey[1]
		where field.attnum > 0 and not field.attisdropped
		order by entity.relname, field.attnum`
	const byTable = new Map<string, Column[]>()
	for (const column of columns)
		byTable.set(column.table, [...(byTable.get(column.table) ?? []), column])
	return byTable
}
