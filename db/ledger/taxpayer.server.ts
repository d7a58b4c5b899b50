import { eq } from 'drizzle-orm'
import { type Tx } from '../client.server.ts'
import { taxpayers } from '../schema/index.ts'

export type Taxpayer = typeof taxpayers.$inferSelect

/** The taxpayer, when whoever acts may see them. */
export async function taxpayerById(tx: Tx, id: number): Promise<Taxpayer | undefined> {
	const [found] = await tx.select().from(taxpayers).where(eq(taxpayers.id, id))
	return found
}
