import { and, eq, isNotNull } from 'drizzle-orm'
import { type ActingStaff } from '../acting.server.ts'
import { type Tx } from '../client.server.ts'
import { cases } from '../schema/index.ts'
import { type CaseRow } from './facts-of-case.server.ts'

export type OfficeCase = CaseRow & { reference: string; submittedAt: Date }

/** A case of the reader's own office by its reference; of any other it is as if there were none. */
export async function findOfficeCase(
	tx: Tx,
	{ officeCode }: ActingStaff,
	reference: string,
): Promise<OfficeCase | undefined> {
	const [row] = await tx
		.select()
		.from(cases)
		.where(
			and(
				eq(cases.reference, reference),
				eq(cases.officeCode, officeCode ?? ''),
				isNotNull(cases.submittedAt),
			),
		)
	if (!row || row.reference === null || row.submittedAt === null) return undefined
	const { reference: written, submittedAt } = row
	return { ...row, reference: written, submittedAt }
}
