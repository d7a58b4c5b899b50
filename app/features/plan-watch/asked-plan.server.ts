import { needsDecision } from '#app/domain/relief.ts'
import { formatDay, formatWon } from '#app/i18n/format.ts'
import { type OwnCase } from '#db/case/own-case.server.ts'
import { plansOfCase } from '#db/case/plans-of-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type ScheduleView, scheduleView } from './schedule-view.server.ts'
import { type Words } from './words.ts'

/** A plan as it was asked for, while nobody has agreed to it. */
export type AskedPlanView = {
	first: { day: string; amount: string } | null
	/** Whether paying by it waits for a decision. */
	waits: boolean
	schedule: ScheduleView
}

/** The plan a person asked for, from the day it is handed in until it is settled. */
export async function askedPlanOfCase(
	tx: Tx,
	{ id, state }: Pick<OwnCase, 'id' | 'state'>,
	words: Words,
): Promise<AskedPlanView | null> {
	if (state === 'decided' || state === 'closed') return null
	const asked = (await plansOfCase(tx, id)).find(({ origin }) => origin === 'requested')
	if (!asked || asked.state === 'withdrawn' || asked.state === 'replaced') return null
	const [first] = asked.schedule.instalments
	const { language } = words
	return {
		first: first
			? { day: formatDay(first.dueOn, language), amount: formatWon(first.amount, language) }
			: null,
		waits: needsDecision([asked.relief]),
		schedule: scheduleView(asked.schedule, words),
	}
}
