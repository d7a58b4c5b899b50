import { readSome } from '#app/platform/settings.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { closeDatabase, openDatabase, type Tx } from '#db/client.server.ts'

/** One transaction on the database of DATABASE_URL, for a verb of the command line. */
export function withDatabase<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
	return withOpenDatabase(() => asSystem(work))
}

/** The database at an address, that of DATABASE_URL, for a verb that opens its transactions itself. */
export async function withOpenDatabase<T>(
	work: () => Promise<T>,
	address = readSome(process.env, ['DATABASE_URL']).DATABASE_URL,
): Promise<T> {
	openDatabase(address, { connections: 1 })
	try {
		return await work()
	} finally {
		await closeDatabase()
	}
}
