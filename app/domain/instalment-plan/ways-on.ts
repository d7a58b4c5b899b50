import { type Eligibility } from '../eligibility/eligibility-answer.ts'
import { type WelfareAnswer, type WelfareScreen } from '../welfare/screen.ts'

/** What leads on for someone who can afford no plan; a person to speak to is always among it. */
export type WaysOn = readonly [...(ExtinctionWay | WelfareWay)[], PersonWay]

type ExtinctionWay = { kind: 'extinction'; answer: 'eligible' | 'needs-answer' }
type WelfareWay = { kind: 'welfare'; programmes: readonly WelfareAnswer[] }
type PersonWay = { kind: 'person'; contacts: readonly ['office', 'national-tax-126'] }

const person: PersonWay = { kind: 'person', contacts: ['office', 'national-tax-126'] }

/** “I cannot afford any of these”: never a dead end. */
export function waysOn(
	eligibilities: readonly Pick<Eligibility, 'relief' | 'answer'>[],
	welfare: WelfareScreen | null,
): WaysOn {
	return [...extinctionWays(eligibilities), ...welfareWays(welfare), person]
}

function extinctionWays(
	eligibilities: readonly Pick<Eligibility, 'relief' | 'answer'>[],
): ExtinctionWay[] {
	return eligibilities.flatMap(({ relief, answer }) =>
		relief === 'extinction' && answer !== 'not' ? [{ kind: 'extinction' as const, answer }] : [],
	)
}

function welfareWays(welfare: WelfareScreen | null): WelfareWay[] {
	const open = (welfare?.programmes ?? []).filter(
		({ answer }) => answer === 'may-be-entitled' || answer === 'needs-answer',
	)
	return open.length === 0 ? [] : [{ kind: 'welfare', programmes: open }]
}
