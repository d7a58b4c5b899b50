import { eq } from 'drizzle-orm'
import { type Tx } from '../client.server.ts'
import { offices } from '../schema/index.ts'

export type Office = typeof offices.$inferSelect

export async function officeByCode(tx: Tx, code: string): Promise<Office | undefined> {
	const [found] = await tx.select().from(offices).where(eq(offices.code, code))
	return found
}
