/** Every question there is, in the order it is asked; an answer is kept under the id of its step. */
export const stepIds = [
	'lane',
	'items',
	'quickPlan',
	'situation',
	'since',
	'household',
	'money',
	'property',
	'business',
	'restart',
	'support',
	'area',
	'help',
	'reliefs',
	'plan',
	'evidence',
] as const

export type StepId = (typeof stepIds)[number]

const paths: Record<StepId, string> = {
	lane: '/apply',
	items: '/apply/items',
	quickPlan: '/apply/quick-plan',
	situation: '/apply/situation',
	since: '/apply/since',
	household: '/apply/household',
	money: '/apply/money',
	property: '/apply/property',
	business: '/apply/business',
	restart: '/apply/restart',
	support: '/apply/support',
	area: '/apply/area',
	help: '/apply/help',
	reliefs: '/apply/reliefs',
	plan: '/apply/plan',
	evidence: '/apply/evidence',
}

export const tasksPath = '/apply/tasks'
export const checkPath = '/apply/check'

export function pathOf(stepId: StepId): string {
	return paths[stepId]
}
