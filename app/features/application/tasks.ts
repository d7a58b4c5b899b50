import { type Answers } from '#app/domain/declaration.ts'
import { checkPath, pathOf, type StepId } from './step-ids.ts'
import { type Applicant, blockedBy, firstOpenStep, placeOf, stepsFor } from './steps-for.ts'

export type TaskId = StepId | 'check'
export type TaskGroupId = 'start' | 'situation' | 'choice' | 'send'

export type ApplicationTask = {
	id: TaskId
	href: string | undefined
	status: 'done' | 'started' | 'not-started' | 'not-yet'
}

const groupOf: Record<TaskId, TaskGroupId> = {
	lane: 'start',
	items: 'start',
	quickPlan: 'start',
	situation: 'situation',
	since: 'situation',
	household: 'situation',
	money: 'situation',
	property: 'situation',
	business: 'situation',
	restart: 'situation',
	support: 'situation',
	area: 'situation',
	help: 'situation',
	reliefs: 'choice',
	plan: 'choice',
	evidence: 'choice',
	check: 'send',
}

const groups: readonly TaskGroupId[] = ['start', 'situation', 'choice', 'send']

/** The whole application as a list of what is done and what is left, for this person only. */
export function tasksFor(
	answers: Answers,
	applicant: Applicant,
	{ hasFiles = false }: { hasFiles?: boolean } = {},
) {
	const steps = stepsFor(answers, applicant)
	const tasks = [
		...steps.map((stepId) => taskOf(stepId, answers, applicant, hasFiles)),
		checkTask(answers, applicant),
	]
	return {
		done: steps.filter((stepId) => answers[stepId] !== undefined).length,
		total: placeOf('check', answers, applicant).total,
		groups: groups
			.map((id) => ({ id, tasks: tasks.filter((task) => groupOf[task.id] === id) }))
			.filter((group) => group.tasks.length > 0),
	}
}

function taskOf(
	stepId: StepId,
	answers: Answers,
	applicant: Applicant,
	hasFiles: boolean,
): ApplicationTask {
	if (answers[stepId] !== undefined) return { id: stepId, href: hrefOf(stepId), status: 'done' }
	if (blockedBy(stepId, answers, applicant))
		return { id: stepId, href: undefined, status: 'not-yet' }
	const status = stepId === 'evidence' && hasFiles ? 'started' : 'not-started'
	return { id: stepId, href: hrefOf(stepId), status }
}

function checkTask(answers: Answers, applicant: Applicant): ApplicationTask {
	return firstOpenStep(answers, applicant)
		? { id: 'check', href: undefined, status: 'not-yet' }
		: { id: 'check', href: checkPath, status: 'not-started' }
}

function hrefOf(stepId: StepId): string {
	return stepId === 'lane' ? `${pathOf('lane')}?change=yes` : pathOf(stepId)
}
