import type postgres from 'postgres'

/**
 * The same client for drizzle, which hands every statement to `unsafe`: there the driver prepares nothing
 * unless told, so each would be parsed anew and cost a round trip more. Here the server keeps
 * what it prepared for as long as the connection lives.
 */
export function preparing(client: postgres.Sql): postgres.Sql {
	const begin = (work: (tx: postgres.TransactionSql) => Promise<unknown>) =>
		client.begin((tx) => {
			tx.unsafe = prepared(tx.unsafe)
			return work(tx)
		})
	const own = new Map<string | symbol, unknown>([
		['begin', begin],
		['unsafe', prepared(client.unsafe)],
	])
	return new Proxy(client, {
		get: (target, name) => own.get(name) ?? (Reflect.get(target, name) as unknown),
	})
}

// Without parameters a text may hold several statements, and only then does the driver send it as one.
function prepared(unsafe: postgres.Sql['unsafe']): postgres.Sql['unsafe'] {
	return (text, values, options) =>
		unsafe(text, values, { ...options, prepare: (values?.length ?? 0) > 0 })
}
