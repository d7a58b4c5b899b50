import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type CaseRefusal } from '#app/domain/case/case-refusal.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { now, today } from '#app/platform/clock.server.ts'
import {
	bodySha256,
	type Done as DoneOnce,
	once,
	submissionKey,
} from '#app/platform/idempotency.server.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { type LastMove, lastMoveOf } from '#db/case/last-move.server.ts'
import { type CaseChange, moveCase } from '#db/case/move-case.server.ts'
import { lockOwnCase, type OwnCase } from '#db/case/own-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { type Done } from './DoneBanner.tsx'

/** Who changes a case of their own, when, from where, and by which numbers of law. */
export type OwnDoing = {
	taxpayer: SignedInTaxpayer
	at: Date
	on: CalendarDate
	ip: string | null
	parameters: Parameters
}

export type OwnMove = Pick<CaseChange, 'move' | 'reason' | 'set'>

export type MoveRefusal = CaseRefusal | 'not_found' | 'changed_meanwhile'

/** A move made by the taxpayer, in the trail as well; the reason why not, where it is refused. */
export async function moveOwnCase(
	tx: Tx,
	{ taxpayer, at, on, ip, parameters }: OwnDoing,
	{ id: caseId, reference }: OwnCase,
	change: OwnMove,
): Promise<MoveRefusal | undefined> {
	const by = { actor: { role: 'taxpayer' as const }, ...nameOf(taxpayer) }
	const moved = await moveCase(tx, { ...change, caseId, by, at, on, parameters })
	if (!moved.moved) return moved.refusal
	const action = `case.${change.move}`
	const actor = { actorKind: 'taxpayer' as const, actorId: taxpayer.personId, ip }
	await audit(tx, { ...actor, at, action, subject: reference, caseId })
}

function nameOf({ personId, personName }: SignedInTaxpayer) {
	return { id: personId, name: personName }
}

export type SentChange = {
	taxpayer: SignedInTaxpayer
	reference: string
	action: 'answer' | 'withdraw' | 'offer' | 'reconsider'
	/** What the case page says afterwards. */
	done: Done
	formData: FormData
}

export type Changed<Refusal> =
	| Extract<DoneOnce<Refusal>, { done: true }>
	| { done: false; refusal: Refusal | 'sent_differently'; meanwhile: LastMove | undefined }

/**
 * Changes a case of one's own by a form, once however often it is sent. The case is locked first: whoever
 * comes second sees what the first one did, and is told what that was. 404 where it is not theirs.
 */
export async function changeOwnCase<Refusal extends string>(
	{ taxpayer, reference, action, done, formData }: SentChange,
	work: (tx: Tx, doing: OwnDoing, row: OwnCase) => Promise<Refusal | undefined>,
): Promise<Changed<Refusal>> {
	const key = submissionKey(formData)
	if (!key) throw new Response(null, { status: 400 })
	const parameters = await currentParameters()
	const ip = clientAddress() ?? null
	const doing = { taxpayer, at: now(), on: today(), ip, parameters }
	const actor = taxpayer.personId
	const submission = { actor, action: `case.${action}`, key, bodySha256: bodySha256(formData) }
	return asTaxpayer(taxpayer, async (tx) => {
		const row = await lockOwnCase(tx, taxpayer, reference)
		if (!row) throw new Response(null, { status: 404 })
		const outcome = await once<Refusal>(tx, submission, async () => {
			const refusal = await work(tx, doing, row)
			return refusal ? { refusal } : { location: `/cases/${reference}?done=${done}` }
		})
		if (outcome.done) return outcome
		return { ...outcome, meanwhile: await lastMoveOf(tx, row.id) }
	})
}
