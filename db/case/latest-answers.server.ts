import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { type Answers } from '../../app/domain/declaration.ts'
import { type Tx } from '../client.server.ts'
import { cases } from '../schema/index.ts'
import { declarationOf } from './declaration.server.ts'

/** What a taxpayer declared in the case handed in last; undefined where there is none. */
export async function latestAnswers(tx: Tx, taxpayerId: number): Promise<Answers | undefined> {
	const [newest] = await tx
		.select({ id: cases.id })
		.from(cases)
		.where(and(eq(cases.taxpayerId, taxpayerId), isNotNull(cases.submittedAt)))
		.orderBy(desc(cases.submittedAt))
		.limit(1)
	return newest && (await declarationOf(tx, newest.id))?.snapshot.answers
}
