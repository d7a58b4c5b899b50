import { randomUUID } from 'node:crypto'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import {
	type AnswerRefusal,
	answerRequest,
} from '#app/features/case-progress/answer-request.server.ts'
import { changeOwnCase } from '#app/features/case-progress/change-own-case.server.ts'
import { decide } from '#app/features/decision/decide.server.ts'
import { recommend, type Recommending } from '#app/features/decision/recommend.server.ts'
import { askTaxpayer, type Asking } from '#app/features/review/ask-taxpayer.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { type CaseToMake, makeCase, type MadeCase } from './make-case.ts'
import { doingOn } from './make-staff.ts'

/** The instant of every test that names none. */
export const at = new Date('2026-11-23T03:00:00Z')

/** The owner of a case, as a session would have them. */
export function ownerOf({ personId, taxpayerId }: MadeCase) {
	return { personId, taxpayerId, personName: '김가상', taxpayerName: '김가상' }
}

/** The fields of a form with the key it was drawn with. */
export function formOf(fields: Record<string, string> = {}, key: string = randomUUID()): FormData {
	const form = new FormData()
	for (const [name, value] of Object.entries({ idempotencyKey: key, ...fields }))
		form.set(name, value)
	return form
}

export const usualRequest: Asking = {
	message: '매출이 줄어든 달을 함께 확인하려고 합니다.',
	documents: ['customer-default'],
	otherDocument: '',
	questions: ['언제부터 돈을 받지 못하셨나요?'],
	dueOn: d('2026-12-07'),
}

/** A case an officer took and asked about. */
export async function askedCase(officer: NamedStaff, wanted: CaseToMake = {}): Promise<MadeCase> {
	const made = await makeCase({ at, ...wanted })
	await doingOn(officer, made.reference, (tx, by, row) => takeCase(tx, by, row), at)
	await doingOn(
		officer,
		made.reference,
		(tx, by, row) => askTaxpayer(tx, by, row, usualRequest),
		at,
	)
	return made
}

export type Answer = { requestId: string; answers: Record<number, string>; more?: string }

/** Answers as the form would. */
export function sendAnswer(
	made: MadeCase,
	answer: Answer,
	{ as = made, key }: { as?: MadeCase; key?: string } = {},
) {
	const fields = { requestId: answer.requestId, said: JSON.stringify(answer.answers) }
	return changeOwnCase<AnswerRefusal>(
		{
			...{ taxpayer: ownerOf(as), reference: made.reference, action: 'answer', done: 'answered' },
			formData: formOf(fields, key),
		},
		(tx, doing, row) => answerRequest(tx, doing, row, { more: '', ...answer }),
	)
}

/** A case an officer put before an approver, as asked unless said otherwise. */
export async function recommendedCase(
	officer: NamedStaff,
	wanted: Partial<Recommending> = {},
	toMake: CaseToMake = {},
): Promise<MadeCase> {
	const made = await makeCase({ at, ...toMake })
	const { reference } = made
	const recommendation: Recommending = {
		...{ outcome: 'approved', reasonCodes: ['conditions-met'], text: '살펴보았습니다.' },
		...{ findings: {}, offer: null },
		...wanted,
	}
	await doingOn(officer, reference, (tx, by, row) => takeCase(tx, by, row), at)
	const put = await doingOn(
		officer,
		reference,
		(tx, by, row) => recommend(tx, by, row, recommendation),
		at,
	)
	if (!put.moved) throw new Error(put.refusal)
	return made
}

/** Decides as it was recommended. */
export async function decideCase(approver: NamedStaff, { reference }: MadeCase): Promise<void> {
	const decided = await doingOn(
		approver,
		reference,
		(tx, by, row) => decide(tx, by, row, { text: '' }),
		at,
	)
	if (!decided.moved) throw new Error(decided.refusal)
}

/** A case decided by two people. */
export async function decidedCase(
	[officer, approver]: readonly [NamedStaff, NamedStaff],
	wanted: Partial<Recommending> = {},
	toMake: CaseToMake = {},
): Promise<MadeCase> {
	const made = await recommendedCase(officer, wanted, toMake)
	await decideCase(approver, made)
	return made
}

/** What an officer offers instead of the six months asked for. */
export const tenMonths: Partial<Recommending> = {
	outcome: 'approved-changed',
	reasonCodes: ['more-affordable'],
	offer: { firstDueOn: d('2026-12-28'), payDay: 28, count: 10 },
}
