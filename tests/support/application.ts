import { randomUUID } from 'node:crypto'
import { calendarDate as d, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { keepAnswer } from '#app/features/application/draft-answers.server.ts'
import { openDraft, standingOf } from '#app/features/application/draft.server.ts'
import { figuresOf } from '#app/features/application/application-figures.ts'
import { givenFiles } from '#app/features/application/given-files.server.ts'
import { openItemsOf } from '#app/features/application/open-items.server.ts'
import { seenOf } from '#app/features/application/seen.server.ts'
import { type StepId, stepIds } from '#app/features/application/step-ids.ts'
import { type Submission } from '#app/features/application/submit-application.server.ts'
import { parametersFromFiles } from '#app/server/cli/parameters-from-files.ts'
import { asSystem, asTaxpayer } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { loadParameters } from '#db/parameters/load-shipped.server.ts'
import { taxItems } from '#db/schema/index.ts'
import { makeOffice, makePerson, makeTaxpayer } from './accounts.ts'

/** The day and the instant of every test that names none. */
export const on = d('2026-11-23')
export const at = new Date('2026-11-23T01:00:00Z')

/** Puts the law's numbers into a test's database. */
export async function useParameters(): Promise<void> {
	await asSystem((tx) => loadParameters(tx, parametersFromFiles()))
}

export type Applying = {
	personId: string
	personName: string
	taxpayerId: number
	taxpayerName: string
	itemNos: string[]
}

type WrittenDebt = {
	office?: string
	tax?: number
	demandDueOn?: CalendarDate | null /** Its notice came, and its deadline has not passed yet. */
	notDueUntil?: CalendarDate
}

/** Somebody who owes a few items and is signed in. */
export async function makeApplying(debts: readonly WrittenDebt[] = [{}]): Promise<Applying> {
	const name = `가상인${randomUUID().slice(0, 8)}`
	const taxpayerId = await makeTaxpayer(name, { ofPerson: name })
	const personId = await makePerson(name)
	const itemNos: string[] = []
	for (const debt of debts) itemNos.push(await makeItem(taxpayerId, debt))
	return { personId, personName: name, taxpayerId, taxpayerName: name, itemNos }
}

async function makeItem(taxpayerId: number, debt: WrittenDebt): Promise<string> {
	const officeCode = await makeOffice(debt.office ?? '101')
	const itemNo = `I-${randomUUID()}`
	await asSystem((tx) =>
		tx.insert(taxItems).values({
			...{ itemNo, taxpayerId, officeCode, taxCode: '41', attribution: '2025-2' },
			...{ decisionKind: '2', stage: 'demand-passed', status: 'open', asOf: d('2026-11-20') },
			establishedOn: d('2025-12-31'),
			statutoryDueOn: d('2026-01-26'),
			noticedOn: d('2026-03-10'),
			designatedDueOn: debt.notDueUntil ?? d('2026-03-31'),
			demandDueOn: demandOf(debt),
			taxWon: debt.tax ?? 3_000_000,
		}),
	)
	return itemNo
}

function demandOf({ demandDueOn, notDueUntil }: WrittenDebt): CalendarDate | null {
	if (notDueUntil) return null
	return demandDueOn === undefined ? d('2026-04-30') : demandDueOn
}

export const noHelp: NonNullable<Answers['help']> = {
	...{ needs: [], interpreterLanguage: '', helperName: '', email: '', phone: '' },
}

/** The quick lane, answered from end to end. */
export function quickAnswers(itemNos: readonly string[]): Answers {
	return {
		lane: { lane: 'quick' },
		items: { itemNos },
		quickPlan: {
			...{ relief: 'voluntary-plan', count: 3, payDay: 25, firstDueOn: d('2026-11-25') },
		},
		help: noHelp,
	}
}

/** A draft with these answers; its id. */
export async function makeDraft(who: Applying, answers: Answers): Promise<string> {
	return asTaxpayer(who, async (tx) => {
		const { draft } = await openDraft(tx, { taxpayerId: who.taxpayerId, at })
		if (!draft) throw new Error('This taxpayer has an open case')
		for (const step of stepIds) {
			const answer = answers[step]
			if (answer) await keepAnswer<StepId>(tx, { caseId: draft.caseId, step, answer, at })
		}
		return draft.caseId
	})
}

/** What the person would send after looking at the check page now. */
export async function makeSubmission(
	who: Applying,
	changed: Partial<Submission> = {},
): Promise<Submission> {
	const parameters = await currentParameters()
	const day = changed.on ?? on
	return asTaxpayer(who, async (tx) => {
		const { draft } = await standingOf(tx, who.taxpayerId)
		if (!draft) throw new Error('There is no draft to send')
		const open = await openItemsOf(tx, who.taxpayerId, day, parameters)
		const files = await givenFiles(tx, draft.caseId)
		const { figures } = figuresOf(draft.answers, open, day, parameters)
		return {
			caseId: draft.caseId,
			idempotencyKey: randomUUID(),
			seen: figures ? seenOf(draft.answers, files, figures) : { answers: '', figures: '' },
			agreed: () => ({ health: undefined }),
			language: 'ko',
			ip: null,
			...{ at, on, parameters },
			...changed,
		}
	})
}
