import { randomBytes } from 'node:crypto'
import { makeReference, referenceBytes } from '#app/domain/case/reference.ts'
import { type DeclarationSnapshot, snapshotVersion } from '#app/domain/declaration-snapshot.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { lawDue, officeDue } from '#app/domain/due.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { audit } from '#db/audit.server.ts'
import { keepDeclaration } from '#db/case/declaration.server.ts'
import { moveCase } from '#db/case/move-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type LedgerItem } from '#db/ledger/items-of-taxpayer.server.ts'
import { addJob } from '#db/outbox.server.ts'
import { type ApplicationFigures } from './application-figures.ts'
import { writeCaseRows } from './case-rows.server.ts'
import { keepContact } from './contact.server.ts'
import { writeEvidenceRows } from './evidence-rows.server.ts'
import { forgetAnswers } from './draft-answers.server.ts'
import { deemedOn, flagsOf, officeOf } from './lodging.ts'
import { type Applicant } from './steps-for.ts'
import { type Submission, type Submitted } from './submit-application.server.ts'
import { wordingVersion } from './submit-form.schema.ts'

export type Lodging = Submission & {
	applicant: Applicant
	answers: Answers
	figures: ApplicationFigures<LedgerItem>
}

/** Writes all that a submission is, in the caller's transaction: everything or nothing. */
export async function lodge(
	tx: Tx,
	taxpayer: SignedInTaxpayer,
	lodging: Lodging,
): Promise<Submitted> {
	const { caseId, at, on, answers, figures, parameters } = lodging
	const reference = makeReference(Number(on.slice(0, 4)), randomBytes(referenceBytes))
	if (!(await writeCaseRows(tx, taxpayer, lodging))) return { refusal: 'item_taken' }
	const evidence = await writeEvidenceRows(tx, taxpayer.taxpayerId, lodging)
	await keepContact(tx, taxpayer.taxpayerId, answers.help, lodging)
	const owed = figures.items.map(({ item }) => item)
	const law = lawDue(figures.reliefs, owed, on, parameters)
	const moved = await moveCase(tx, {
		caseId,
		move: 'submit',
		by: { actor: { role: 'taxpayer' }, id: taxpayer.personId, name: taxpayer.personName },
		set: {
			reference,
			submittedAt: at,
			lane: answers.lane?.lane ?? null,
			officeCode: officeOf(figures),
			// One clock: the law's where it sets one, the office's own promise where it does not.
			dueOn: law ? null : officeDue(on, [], parameters),
			lawDueOn: law?.on ?? null,
			deemedOn: deemedOn(figures.reliefs, owed, on, parameters),
			helpNeeds: [...(answers.help?.needs ?? [])],
			flags: flagsOf(lodging),
		},
		at,
		on,
		parameters,
	})
	if (!moved.moved) throw new Error(`A locked draft could not be submitted: ${moved.refusal}`)

	const snapshot = snapshotOf(reference, lodging, evidence)
	await keepDeclaration(tx, { caseId, version: 1, snapshot, submittedBy: taxpayer.personId, at })
	await forgetAnswers(tx, caseId)
	await audit(tx, {
		at,
		actorKind: 'taxpayer',
		actorId: taxpayer.personId,
		action: 'submit-application',
		subject: reference,
		caseId,
		ip: lodging.ip,
		details: { lane: answers.lane?.lane ?? '', items: figures.items.length },
	})
	await addJob(tx, 'check-case', { caseId }, { key: `check-case:${caseId}` })
	return { reference }
}

function snapshotOf(
	reference: string,
	lodging: Lodging,
	evidence: DeclarationSnapshot['evidence'],
): DeclarationSnapshot {
	const { at, on, answers, figures, parameters, health } = lodging
	const { plan } = figures
	return {
		schemaVersion: snapshotVersion,
		reference,
		submittedAt: at.toISOString(),
		submittedOn: on,
		answers,
		items: figures.items.map(({ shown: { itemNo, payable } }) => ({ itemNo, payable })),
		total: figures.total,
		reliefs: figures.reliefs,
		plan: plan && {
			relief: plan.wish.relief,
			total: plan.schedule.total,
			instalments: plan.schedule.instalments.map(({ number, dueOn, amount }) => ({
				number,
				dueOn,
				amount,
			})),
		},
		evidence,
		consents: [
			{ kind: 'declaration', wordingVersion, given: 'yes' },
			...(health ? [{ kind: 'health-data', wordingVersion, given: health } as const] : []),
		],
		parameters: parameters.version,
	}
}
