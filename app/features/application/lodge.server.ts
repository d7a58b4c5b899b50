import { randomBytes } from 'node:crypto'
import { makeReference, referenceBytes } from '#app/domain/case/reference.ts'
import {
	type DeclarationSnapshot,
	snapshotVersion,
	type SubmittedPlan,
} from '#app/domain/declaration-snapshot.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type KnownTaxpayer } from '#app/domain/eligibility/person-from.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { audit } from '#db/audit.server.ts'
import { keepDeclaration } from '#db/case/declaration.server.ts'
import { type CaseRow } from '#db/case/facts-of-case.server.ts'
import { moveLocked } from '#db/case/move-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type LedgerItem } from '#db/ledger/items-of-taxpayer.server.ts'
import { rememberAnswer, type SentForm } from '#db/idempotency.server.ts'
import { addJob } from '#db/outbox.server.ts'
import { type ApplicationFigures, type FiguredPlan } from './application-figures.ts'
import { takeItems, writeCaseRows } from './case-rows.server.ts'
import { keepContact } from './contact.server.ts'
import { evidenceGiven, writeEvidenceRows } from './evidence-rows.server.ts'
import { forgetAnswers } from './draft-answers.server.ts'
import { type GivenFile } from './given-files.server.ts'
import { deemedOn, dueDays, flagsOf, officeOf } from './lodging.ts'
import { type Applicant } from './steps-for.ts'
import { type Agreed, type Submission, type Submitted } from './submit-application.server.ts'
import { wordingVersion } from './submit-form.schema.ts'

export type Lodging = Submission &
	Agreed & {
		/** The draft, locked. */
		row: CaseRow
		sent: SentForm
		applicant: Applicant
		answers: Answers
		figures: ApplicationFigures<LedgerItem>
		/** As the ledger and the draft stood under the lock. */
		known: KnownTaxpayer
		owned: readonly LedgerItem[]
		files: readonly GivenFile[]
	}

/** Writes all that a submission is, in the caller's transaction: everything or nothing. */
export async function lodge(
	tx: Tx,
	taxpayer: SignedInTaxpayer,
	lodging: Lodging,
): Promise<Submitted> {
	const { caseId, at, on, answers, figures, parameters } = lodging
	const reference = makeReference(Number(on.slice(0, 4)), randomBytes(referenceBytes))
	if (!(await takeItems(tx, lodging))) return { refusal: 'item_taken' }
	const evidence = evidenceGiven(lodging)
	const snapshot = snapshotOf(reference, lodging, evidence)
	const { personId: submittedBy, taxpayerId } = taxpayer
	await Promise.all([
		...writeCaseRows(tx, taxpayer, lodging),
		...writeEvidenceRows(tx, lodging),
		keepContact(tx, taxpayerId, answers.help, lodging),
		keepDeclaration(tx, { caseId, version: 1, snapshot, submittedBy, at }),
		forgetAnswers(tx, caseId),
		auditSubmission(tx, taxpayer, lodging, reference),
		addJob(tx, 'check-case', { caseId }, { key: `check-case:${caseId}` }),
		rememberAnswer(tx, lodging.sent, { body: bodyOf(lodging), location: reference, at }),
	])
	const owed = figures.items.map(({ item }) => item)
	const moved = await moveLocked(tx, lodging.row, {
		move: 'submit',
		by: { actor: { role: 'taxpayer' }, id: taxpayer.personId, name: taxpayer.personName },
		set: {
			reference,
			submittedAt: at,
			lane: answers.lane?.lane ?? null,
			officeCode: officeOf(figures),
			...dueDays(figures.reliefs, owed, on, parameters),
			deemedOn: deemedOn(figures.reliefs, owed, on, parameters),
			helpNeeds: [...(answers.help?.needs ?? [])],
			flags: flagsOf(lodging),
		},
		at,
		on,
		parameters,
	})
	if (!moved.moved) throw new Error(`A locked draft could not be submitted: ${moved.refusal}`)

	return { reference }
}

function bodyOf({ caseId, seen, health }: Lodging): string {
	return JSON.stringify([caseId, seen, health])
}

function auditSubmission(
	tx: Tx,
	{ personId }: SignedInTaxpayer,
	{ caseId, at, ip, answers, figures }: Lodging,
	reference: string,
) {
	return audit(tx, {
		...{ at, ip, caseId, actorKind: 'taxpayer', actorId: personId },
		...{ action: 'submit-application', subject: reference },
		details: { lane: answers.lane?.lane ?? '', items: figures.items.length },
	})
}

function snapshotOf(
	reference: string,
	lodging: Lodging,
	evidence: DeclarationSnapshot['evidence'],
): DeclarationSnapshot {
	const { at, on, answers, figures, parameters, health } = lodging
	const [plan, ...plansBeside] = figures.plans.map(submittedPlan)
	return {
		schemaVersion: snapshotVersion,
		reference,
		submittedAt: at.toISOString(),
		submittedOn: on,
		answers,
		items: figures.items.map(({ shown: { itemNo, payable } }) => ({ itemNo, payable })),
		total: figures.total,
		reliefs: figures.reliefs,
		plan: plan ?? null,
		...(plansBeside.length > 0 && { plansBeside }),
		evidence,
		consents: [
			{ kind: 'declaration', wordingVersion, given: 'yes' },
			...(health ? [{ kind: 'health-data', wordingVersion, given: health } as const] : []),
		],
		parameters: parameters.version,
	}
}

function submittedPlan({ wish, schedule }: FiguredPlan): SubmittedPlan {
	const { total, instalments } = schedule
	return {
		...{ relief: wish.relief, total },
		instalments: instalments.map(({ number, dueOn, amount }) => ({ number, dueOn, amount })),
	}
}
