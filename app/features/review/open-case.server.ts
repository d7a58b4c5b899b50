import { randomUUID } from 'node:crypto'
import { type AccessPurpose } from '#app/domain/access-purpose.ts'
import { type CaseFacts } from '#app/domain/case/case-facts.ts'
import { type MoveId } from '#app/domain/case/case-move.ts'
import { type CaseRefusal } from '#app/domain/case/case-refusal.ts'
import { refusalFor } from '#app/domain/case/move-rules.ts'
import { staffActor } from '#app/domain/case/staff-actor.ts'
import { type RequirementState } from '#app/domain/evidence-waiver.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { type Language } from '#app/i18n/language.ts'
import { type VersionedPage } from '#app/platform/sent-form.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { recordAccess } from '#db/audit.server.ts'
import { factsOfCase } from '#db/case/facts-of-case.server.ts'
import { findOfficeCase, type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type Taxpayer, taxpayerById } from '#db/ledger/taxpayer.server.ts'
import { doingNow } from './act-on-case.server.ts'

export type OpenedCase = {
	row: OfficeCase
	taxpayer: Taxpayer
	facts: CaseFacts
	doing: Doing
	language: Language
}

type CaseCall = { request: Request; params: { reference?: string } }

/** Opens a case of the reader's office for one page; that it was opened is recorded, and shown to the person. */
export async function withOpenCase<T>(
	{ request, params: { reference = '' } }: CaseCall,
	work: (tx: Tx, opened: OpenedCase) => Promise<T>,
): Promise<T> {
	const staff = await requireStaff(request, 'officer', 'approver')
	const doing = await doingNow(staff)
	return asStaff(staff, async (tx) => {
		const row = await findOfficeCase(tx, staff, reference)
		const taxpayer = row && (await taxpayerById(tx, row.taxpayerId))
		if (!row || !taxpayer) throw new Response(null, { status: 404 })
		const facts = await factsOfCase(tx, row, doing.on, doing.parameters)
		const { at, ip } = doing
		const reading = { taxpayerId: row.taxpayerId, caseId: row.id, what: 'case', at, ip } as const
		await recordAccess(tx, staff, { ...reading, purpose: purposeOf(doing, row, facts) })
		return work(tx, { row, taxpayer, facts, doing, language: detectLanguage(request) })
	})
}

/** Why this person may not make a move now, or undefined. */
export function mayNot(
	{ row, facts, doing }: Pick<OpenedCase, 'row' | 'facts' | 'doing'>,
	move: MoveId,
): CaseRefusal | undefined {
	// The reason is asked for on the page of the move.
	const reason = 'to be given'
	return refusalFor(move, row.state, staffActor(doing.staff, move), facts, { reason })
}

/** The same of a move about one of its documents. */
export function mayNotAbout(
	{ row, facts, doing }: OpenedCase,
	move: MoveId,
	document: RequirementState,
): CaseRefusal | undefined {
	return mayNot({ row, doing, facts: { ...facts, document } }, move)
}

// Whoever holds a case reviews it, an approver decides it or says who holds it; a case nobody holds is
// being sorted.
function purposeOf(doing: Doing, row: OfficeCase, facts: CaseFacts): AccessPurpose {
	const may = (move: MoveId) => mayNot({ row, facts, doing }, move) === undefined
	if (may('decide')) return 'decide-case'
	if (facts.assignedTo === doing.staff.staffId) return 'review-case'
	if (row.state === 'queued' || may('assign') || may('reassign')) return 'sort-queue'
	const decides = doing.staff.roles.includes('approver')
	return decides && isDecidedOrAbout(row) ? 'decide-case' : 'other'
}

function isDecidedOrAbout({ state }: OfficeCase): boolean {
	return state === 'recommended' || state === 'decided'
}

/** What the page of an action shows besides its form. */
export type CaseActionView = VersionedPage & { reference: string; name: string }

/** The page of an action; whoever's role it is not does not get to see it. */
export function actionView(opened: OpenedCase, refusal: string | undefined): CaseActionView {
	if (refusal === 'not_your_role') throw new Response(null, { status: 403 })
	const { row, taxpayer } = opened
	return {
		reference: row.reference,
		name: taxpayer.name,
		version: row.version,
		formKey: randomUUID(),
		refusal,
	}
}
