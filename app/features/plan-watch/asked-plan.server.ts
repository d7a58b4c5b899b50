import { needsDecision } from '#app/domain/relief.ts'
import { formatDay, formatWon } from '#app/i18n/format.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { type OwnCase } from '#db/case/own-case.server.ts'
import { plansOfCase } from '#db/case/plans-of-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type ScheduleView, scheduleView } from './schedule-view.server.ts'
import { type Words } from './words.ts'

/** A plan as it was asked for, while nobody has agreed to it. */
export type AskedPlanView = {
	id: string
	relief: string
	/** Others are asked for beside it. */
	isOneOfSeveral: boolean
	first: { day: string; amount: string } | null
	/** Whether paying by it waits for a decision. */
	waits: boolean
	schedule: ScheduleView
}

/** The plans a person asked for, from the day they are handed in until they are settled. */
export async function askedPlansOfCase(
	tx: Tx,
	{ id, state }: Pick<OwnCase, 'id' | 'state'>,
	words: Words,
): Promise<AskedPlanView[]> {
	if (state === 'decided' || state === 'closed') return []
	const asked = (await plansOfCase(tx, id)).filter(
		({ origin, state: of }) => origin === 'requested' && of !== 'withdrawn' && of !== 'replaced',
	)
	const { language, t } = words
	return asked.map((plan) => {
		const [first] = plan.schedule.instalments
		return {
			...{ id: plan.id, relief: reliefName(t, plan.relief), isOneOfSeveral: asked.length > 1 },
			first: first
				? { day: formatDay(first.dueOn, language), amount: formatWon(first.amount, language) }
				: null,
			waits: needsDecision([plan.relief]),
			schedule: scheduleView(plan.schedule, words),
		}
	})
}
