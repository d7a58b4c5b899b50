import { type LoaderFunctionArgs } from '@remix-run/node'
import { today } from '#app/platform/clock.server.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { standingOf } from './draft.server.ts'
import { openItemsOf } from './open-items.server.ts'
import { quickMonths } from './quick-plan.ts'

/** What `/apply` has to say to this person: which of its four faces, and with what figures. */
export async function loadStart({ request }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const parameters = await currentParameters()
	const on = today()
	const asked = new URL(request.url).searchParams
	return asTaxpayer(taxpayer, async (tx) => {
		const { draft, openCase } = await standingOf(tx, taxpayer.taxpayerId)
		if (openCase) return { face: 'open-case', ...openCase } as const
		const items = await openItemsOf(tx, taxpayer.taxpayerId, on, parameters)
		const total = items.reduce((sum, { shown }) => sum + shown.payable, 0)
		if (total === 0 && !draft) return { face: 'nothing-owed', on } as const
		const wantsQuestion = asked.has('change') || asked.get('from') === 'check'
		const lane = draft?.answers.lane
		if (draft && lane && !wantsQuestion)
			return { face: 'resume', savedAt: draft.savedAt, lane: lane.lane } as const
		return {
			face: 'question',
			answer: lane,
			on,
			total,
			months: quickMonths(on, parameters),
			discarded: asked.has('discarded'),
		} as const
	})
}
