import { type Answers, restartKindOf } from '#app/domain/declaration.ts'
import { checkPath, pathOf, type StepId, tasksPath } from './step-ids.ts'

/** What the ledger knows and no question needs to ask. */
export type Applicant = {
	kind: 'individual' | 'corporation'
	hasBusiness: boolean
	business: NonNullable<Answers['business']>
}

const quickLane: readonly StepId[] = ['lane', 'items', 'quickPlan', 'help']

// What these ask follows from every answer before them; all others may be answered in any order.
const inTurn: readonly StepId[] = ['reliefs', 'plan', 'evidence']

/** Only the steps this person has, in order. Until the first answer the way is the shortest one. */
export function stepsFor(answers: Answers, applicant: Applicant): readonly StepId[] {
	if (answers.lane?.lane !== 'full') return quickLane
	return [
		'lane',
		'items',
		'situation',
		'since',
		...when(applicant.kind === 'individual', 'household'),
		'money',
		'property',
		...when(applicant.hasBusiness, 'business'),
		...(applicant.hasBusiness ? mattersOf(answers) : []),
		'help',
		'reliefs',
		...when(needsPlan(answers), 'plan'),
		'evidence',
	]
}

export type Place = { number: number; total: number }

/** Which of how many a step is; the check of all answers is the last step of everybody's. */
export function placeOf(stepId: StepId | 'check', answers: Answers, applicant: Applicant): Place {
	const all = [...stepsFor(answers, applicant), 'check']
	return { number: all.indexOf(stepId) + 1, total: all.length }
}

/** Where a saved step leads: the next one, the task list once after the items, at last the check. */
export function pathAfter(stepId: StepId, answers: Answers, applicant: Applicant): string {
	if (stepId === 'items' && answers.lane?.lane === 'full') return tasksPath
	const steps = stepsFor(answers, applicant)
	const next = steps[steps.indexOf(stepId) + 1]
	return next ? pathOf(next) : checkPath
}

/** Where "back" leads from a step. */
export function pathBefore(stepId: StepId, answers: Answers, applicant: Applicant): string {
	const steps = stepsFor(answers, applicant)
	const before = steps[steps.indexOf(stepId) - 1]
	if (before === undefined) return '/arrears'
	if (before === 'lane') return `${pathOf('lane')}?change=yes`
	if (before === 'items' && answers.lane?.lane === 'full') return tasksPath
	return pathOf(before)
}

/** The first step without an answer, or undefined when all that is asked is answered. */
export function firstOpenStep(answers: Answers, applicant: Applicant): StepId | undefined {
	return stepsFor(answers, applicant).find((stepId) => answers[stepId] === undefined)
}

/** The step to go to first, when this one cannot be answered yet or is not this person's. */
export function blockedBy(
	stepId: StepId,
	answers: Answers,
	applicant: Applicant,
): StepId | undefined {
	const steps = stepsFor(answers, applicant)
	if (!steps.includes(stepId)) return firstOpenStep(answers, applicant) ?? 'items'
	const needed = inTurn.includes(stepId) ? steps.slice(0, steps.indexOf(stepId)) : ['lane', 'items']
	return steps
		.slice(0, steps.indexOf(stepId))
		.find((before) => needed.includes(before) && answers[before] === undefined)
}

// Only what they said at the business that matters to them.
function mattersOf({ business }: Answers): readonly StepId[] {
	const matters = business?.matters ?? []
	return [
		...when((restartKindOf(matters) ?? 'none') !== 'none', 'restart'),
		...when(matters.includes('support'), 'support'),
		...when(matters.includes('area'), 'area'),
	]
}

// 체납액 납부의무 소멸특례 asks for no plan; every other relief does.
function needsPlan({ reliefs }: Answers): boolean {
	return reliefs === undefined || reliefs.chosen.some((relief) => relief !== 'extinction')
}

function when(condition: boolean, stepId: StepId): readonly StepId[] {
	return condition ? [stepId] : []
}
