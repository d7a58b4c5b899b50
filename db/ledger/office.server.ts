import { asc, inArray } from 'drizzle-orm'
import { type Tx } from '../client.server.ts'
import { offices } from '../schema/index.ts'

export type Office = typeof offices.$inferSelect

export async function officeByCode(tx: Tx, code: string): Promise<Office | undefined> {
	const [found] = await officesByCode(tx, [code])
	return found
}

export async function officesByCode(tx: Tx, codes: readonly string[]): Promise<Office[]> {
	if (codes.length === 0) return []
	return tx
		.select()
		.from(offices)
		.where(inArray(offices.code, [...codes]))
		.orderBy(asc(offices.code))
}
