import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { asSystem } from '#db/acting.server.ts'
import { cases, taxpayers } from '#db/schema/index.ts'

/** The reference of somebody's newest application. */
export async function referenceOf(person: string): Promise<string> {
	const [row] = await asSystem((tx) =>
		tx
			.select({ reference: cases.reference })
			.from(cases)
			.innerJoin(taxpayers, eq(taxpayers.id, cases.taxpayerId))
			.where(and(eq(taxpayers.key, person), isNotNull(cases.submittedAt)))
			.orderBy(desc(cases.submittedAt))
			.limit(1),
	)
	return row?.reference ?? ''
}
