import { and, eq } from 'drizzle-orm'
import { isReference } from '../../app/domain/case/reference.ts'
import { type Tx } from '../client.server.ts'
import { cases } from '../schema/index.ts'
import { type CaseRow } from './facts-of-case.server.ts'

export type OwnCase = Omit<CaseRow, 'state'> & {
	reference: string
	submittedAt: Date
	state: Exclude<CaseRow['state'], 'draft'>
}

type Owner = { taxpayerId: number }

/** A submitted case of the taxpayer's own by its reference; another's is as if there were none. */
export async function findOwnCase(
	tx: Tx,
	owner: Owner,
	reference: string,
): Promise<OwnCase | undefined> {
	if (!isReference(reference)) return undefined
	const [row] = await tx.select().from(cases).where(isOwn(owner, reference))
	return row && submitted(row, reference)
}

/** The same, and nobody else changes the case before this transaction is over. */
export async function lockOwnCase(
	tx: Tx,
	owner: Owner,
	reference: string,
): Promise<OwnCase | undefined> {
	if (!isReference(reference)) return undefined
	const [row] = await tx.select().from(cases).where(isOwn(owner, reference)).for('update')
	return row && submitted(row, reference)
}

function isOwn({ taxpayerId }: Owner, reference: string) {
	return and(eq(cases.reference, reference), eq(cases.taxpayerId, taxpayerId))
}

function submitted(row: CaseRow, reference: string): OwnCase | undefined {
	const { submittedAt, state } = row
	if (submittedAt === null || state === 'draft') return undefined
	return { ...row, reference, submittedAt, state }
}
