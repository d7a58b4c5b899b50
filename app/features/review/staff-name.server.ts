import { eq } from 'drizzle-orm'
import { type Tx } from '#db/client.server.ts'
import { staff } from '#db/schema/index.ts'

export async function nameOfStaff(tx: Tx, staffId: string): Promise<string | null> {
	const [row] = await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, staffId))
	return row?.name ?? null
}
