import { and, eq, notInArray } from 'drizzle-orm'
import { type CaseState } from '#app/domain/case/case-state.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { type Tx } from '#db/client.server.ts'
import { cases, taxpayers } from '#db/schema/index.ts'
import { answersOf } from './draft-answers.server.ts'
import { type Applicant } from './steps-for.ts'

export type Draft = { caseId: string; version: number; answers: Answers; savedAt: Date }
export type OpenCase = { reference: string; state: CaseState; submittedAt: Date | null }

/** The one thing a taxpayer has going on: a draft, an open case, or neither. */
export type Standing = {
	applicant: Applicant
	draft: Draft | undefined
	openCase: OpenCase | undefined
}

export async function standingOf(tx: Tx, taxpayerId: number): Promise<Standing> {
	const [applicant, [row]] = await Promise.all([
		applicantOf(tx, taxpayerId),
		tx
			.select()
			.from(cases)
			.where(and(eq(cases.taxpayerId, taxpayerId), notInArray(cases.state, ['decided', 'closed']))),
	])
	if (!row) return { applicant, draft: undefined, openCase: undefined }
	if (row.state !== 'draft') {
		const { reference, state, submittedAt } = row
		const openCase = { reference: reference ?? '', state, submittedAt }
		return { applicant, draft: undefined, openCase }
	}
	const answers = await answersOf(tx, row.id)
	const draft = { caseId: row.id, version: row.version, answers, savedAt: row.changedAt }
	return { applicant, draft, openCase: undefined }
}

/** Opens the draft when there is none; two tabs opening at once get the same one. */
export async function openDraft(
	tx: Tx,
	{ taxpayerId, at }: { taxpayerId: number; at: Date },
): Promise<Standing> {
	const [taxpayer] = await tx
		.select({ officeCode: taxpayers.officeCode })
		.from(taxpayers)
		.where(eq(taxpayers.id, taxpayerId))
	if (!taxpayer) throw new Error('A signed-in taxpayer has a row')
	await tx
		.insert(cases)
		.values({ taxpayerId, officeCode: taxpayer.officeCode, createdAt: at, changedAt: at })
		.onConflictDoNothing()
	return standingOf(tx, taxpayerId)
}

/** What the ledger says of who applies. */
export async function applicantOf(tx: Tx, taxpayerId: number): Promise<Applicant> {
	const [taxpayer] = await tx
		.select({
			kind: taxpayers.kind,
			businessNo: taxpayers.businessNo,
			openedOn: taxpayers.openedOn,
			closedOn: taxpayers.closedOn,
		})
		.from(taxpayers)
		.where(eq(taxpayers.id, taxpayerId))
	if (!taxpayer) throw new Error('A signed-in taxpayer has a row')
	const hasBusiness = taxpayer.businessNo !== null || taxpayer.openedOn !== null
	const state = taxpayer.closedOn ? 'closed' : hasBusiness ? 'running' : 'never'
	return { kind: taxpayer.kind, hasBusiness, business: { state, closedOn: taxpayer.closedOn } }
}

export async function hasDraft(taxpayer: SignedInTaxpayer): Promise<boolean> {
	const { draft } = await asTaxpayer(taxpayer, (tx) => standingOf(tx, taxpayer.taxpayerId))
	return draft !== undefined
}
