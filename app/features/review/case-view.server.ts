import { randomUUID } from 'node:crypto'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { exceptionsOf } from '#app/domain/decision/exceptions.ts'
import { type Outlook, outlooksOf } from '#app/domain/decision/outlook.ts'
import { helpNeeds } from '#app/domain/hardship.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { surchargeOf } from '#app/domain/surcharge/surcharge.ts'
import { workingDaysAfter } from '#app/domain/working-day.ts'
import { formatDate, formatInstant } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { formatPhone } from '#app/i18n/phone.ts'
import { dayInKorea } from '#app/platform/clock.server.ts'
import { type CaseFile, caseFile } from '#db/case/case-file.server.ts'
import { foundSoFar } from '#db/case/office-findings.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { ledgerAsOf } from '#db/ledger/ledger-as-of.server.ts'
import { type Taxpayer } from '#db/ledger/taxpayer.server.ts'
import { type Tx } from '#db/client.server.ts'
import { openActions } from './case-actions.ts'
import { classificationOfCase } from './classification-of-case.server.ts'
import { classifyRefusal } from './classify-case.server.ts'
import { dueChip } from './due-chip.ts'
import { evidenceOfCase, type MayWaive } from './evidence-of-case.server.ts'
import { exceptionLines } from './exception-words.server.ts'
import { itemLines } from './item-lines.server.ts'
import { ledgerFacts } from './ledger-facts.server.ts'
import { notesOfCase } from './notes-of-case.server.ts'
import { mayNot, mayNotAbout, type OpenedCase } from './open-case.server.ts'
import { planComparison } from './plan-comparison.server.ts'
import { requestedPlans } from './requested-plan.server.ts'
import { requestsOfCase } from './requests-of-case.server.ts'
import { nameOfStaff } from './staff-name.server.ts'
import { timelineOfCase } from './timeline-of-case.server.ts'

export type CaseView = Awaited<ReturnType<typeof caseView>>['view']

/** Everything the page of a case shows of its own slice; the file and the outlooks go on to the others. */
export async function caseView(tx: Tx, opened: OpenedCase) {
	const { row, doing, language, taxpayer } = opened
	const { on: today, parameters } = doing
	const { findings, recommended } = await foundSoFar(tx, row)
	const file = await caseFile(tx, row, today, findings)
	const outlooks = outlooksOf(file.basis, parameters)
	const { answers } = file.basis
	const evidence = await evidenceOfCase(tx, row.id, { answers, language, may: mayOf(opened) })
	const reading = { officeCode: row.officeCode, today, parameters, language }
	const items = itemLines(file.items, reading)
	const exceptions = exceptionsOf(
		{
			...{ basis: file.basis, known: file.known, flags: row.flags, evidence },
			...{ lawDueOn: row.lawDueOn, deemedOn: row.deemedOn },
			...{
				outlooks: outlooks.map((outlook) => ({
					outlook,
					recommended: recommended[outlook.relief] ?? null,
				})),
				otherOfficeItems: items.otherOffices,
				settledItems: settledOf(file, today, parameters),
			},
		},
		parameters,
	)
	const view = {
		...headOf(opened, file),
		...(await actionsOf(tx, opened)),
		// Once decided, what was out of the ordinary is past.
		exceptions: isOver(row) ? null : exceptionLines(exceptions, language),
		ledger: ledgerFacts(taxpayer, await ledgerAsOf(tx), language),
		...{ evidence, items, plans: await plansOf(tx, opened, outlooks) },
		requests: await requestsOfCase(tx, row.id, language),
		classification: await classificationOfCase(tx, row.id, language),
		paidOff: owesNothing(file, today, parameters),
		timeline: await timelineOfCase(tx, row.id, language),
		notes: await notesOfCase(tx, row.id, language),
	}
	return { view, file, outlooks }
}

function settledOf({ items }: CaseFile, on: CalendarDate, parameters: Parameters): number {
	const held = items.filter(({ leftAt }) => leftAt === null)
	return held.filter(
		(item) => item.status !== 'open' || surchargeOf(item, on, parameters).payable === 0,
	).length
}

const mayOf =
	(opened: OpenedCase): MayWaive =>
	(state) => {
		if (!mayNotAbout(opened, 'waive-evidence', state)) return 'waive'
		return mayNotAbout(opened, 'need-evidence-again', state) ? null : 'need-again'
	}

// 훈령 2726 §16③: who has paid all is no longer classified.
function owesNothing({ basis }: CaseFile, on: CalendarDate, parameters: Parameters): boolean {
	const all = [...basis.items, ...basis.person.otherItems]
	return all.every((item) => surchargeOf(item, on, parameters).payable === 0)
}

function headOf({ row, taxpayer, doing, language }: OpenedCase, { basis }: CaseFile) {
	const { holidays } = doing.parameters
	return {
		...{ reference: row.reference, name: taxpayer.name, state: row.state, over: isOver(row) },
		submittedAt: formatInstant(row.submittedAt, language),
		age: workingDaysAfter(dayInKorea(row.submittedAt), doing.on, holidays),
		reliefs: basis.reliefs,
		due: dueOf(row, doing, language),
		help: helpOf(row, taxpayer, basis.answers.help),
	}
}

function isOver({ state }: OfficeCase): boolean {
	return state === 'decided' || state === 'closed'
}

function dueOf(row: OfficeCase, { on, parameters }: Doing, language: Language) {
	const dueOn = [row.dueOn, row.lawDueOn].filter((day) => day !== null).sort()[0]
	if (!dueOn || isOver(row)) return null
	// Only the office's own clock stands still while the person is asked.
	const held = row.state === 'awaiting_taxpayer' && row.lawDueOn === null
	return {
		...dueChip({ dueOn, held }, on, parameters.holidays),
		on: formatDate(dueOn, language),
	}
}

function helpOf(row: OfficeCase, { phone }: Taxpayer, help: Answers['help']) {
	return {
		needs: helpNeeds.filter((need) => row.helpNeeds.includes(need)),
		language: help?.interpreterLanguage ?? '',
		helper: help?.helperName ?? '',
		...phoneOf(help?.phone, phone),
		foreign: row.flags.includes('foreign-language'),
	}
}

/** The number to call, and whether the person gave it or the ledger has it. */
function phoneOf(given: string | undefined, known: string | null) {
	if (given) return { phone: formatPhone(given), phoneFrom: 'declared' as const }
	return { phone: known ? formatPhone(known) : '', phoneFrom: 'ledger' as const }
}

async function actionsOf(tx: Tx, opened: OpenedCase) {
	const { row, facts, doing } = opened
	const mayClassify = (await classifyRefusal(tx, doing, row)) === undefined
	const { assignedTo } = facts
	return {
		version: row.version,
		formKey: randomUUID(),
		actions: openActions((move) => mayNot(opened, move) === undefined, mayClassify),
		heldBy: assignedTo ? await nameOfStaff(tx, assignedTo) : null,
		mine: assignedTo === doing.staff.staffId,
	}
}

// What was asked for is compared while it can still be granted.
async function plansOf(tx: Tx, { row, language }: OpenedCase, outlooks: readonly Outlook[]) {
	if (isOver(row)) return []
	const asked = await requestedPlans(tx, row.id)
	return outlooks.flatMap(({ relief, plan, planHolds }) => {
		const requested = asked(relief)
		if (!requested) return []
		const [refusal] = plan?.refusals ?? []
		return {
			...{ relief, holds: planHolds, refusal: refusal?.reason ?? null },
			rows: planComparison(requested, plan?.plan ?? null, language),
		}
	})
}
