import { sql } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'

export type Row = Record<string, unknown>
export type Acting = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Everything of a table that an actor is shown who asks for all of it. */
export async function allOf(tx: Tx, table: string): Promise<Row[]> {
	const rows = await tx.execute(
		sql`select to_jsonb(seen) as row from ${sql.identifier(table)} seen`,
	)
	return rowsIn(rows)
}

/** Every row of a table an actor may change, changed to what it was. */
export async function touchAll(tx: Tx, table: string, column: string): Promise<Row[]> {
	const [name, entity] = [sql.identifier(column), sql.identifier(table)]
	return rowsIn(
		await tx.execute(
			sql`update ${entity} set ${name} = ${name} returning to_jsonb(${entity}) as row`,
		),
	)
}

/** A row that others refer to cannot go; whether the policy would let it is asked of the row's lock. */
export async function lockAll(tx: Tx, table: string): Promise<Row[]> {
	return rowsIn(
		await tx.execute(
			sql`select to_jsonb(locked) as row from ${sql.identifier(table)} locked for update`,
		),
	)
}

/** Puts a row in as an actor; the columns it does not name fill themselves. */
export async function slipIn(tx: Tx, table: string, row: Row): Promise<'added'> {
	const columns = sql.join(
		Object.keys(row).map((name) => sql.identifier(name)),
		sql`, `,
	)
	const entity = sql.identifier(table)
	await tx.execute(sql`insert into ${entity} (${columns})
		select ${columns} from jsonb_populate_record(null::${entity}, ${JSON.stringify(row)}::jsonb)`)
	return 'added'
}

class Undone extends Error {}

/** What the work answers, with everything it did taken back. */
export async function undone<T>(actor: Acting, work: (tx: Tx) => Promise<T>): Promise<T> {
	let answer: { value: T } | undefined
	await actor(async (tx) => {
		await tx.execute(sql`set constraints all deferred`)
		answer = { value: await work(tx) }
		throw new Undone()
	}).catch((error: unknown) => {
		if (!(error instanceof Undone)) throw error
	})
	if (!answer) throw new Error('The work never answered')
	return answer.value
}

/** Refused by a policy or a right is as good as nothing found; anything else is a fault of the test. */
export async function refusedOr<T>(work: () => Promise<T>): Promise<T | 'refused'> {
	try {
		return await work()
	} catch (error) {
		const { code } = (error as { cause?: { code?: string } }).cause ?? {}
		if (code === '42501') return 'refused'
		throw error
	}
}

function rowsIn(result: unknown): Row[] {
	return (result as { row: Row }[]).map(({ row }) => row)
}
