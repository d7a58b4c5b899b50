import { and, eq, gte, inArray, isNull, lt, lte, ne, or } from 'drizzle-orm'
import { addDays, type CalendarDate } from '#app/domain/calendar-date.ts'
import { remindersBeforeLapse } from '#app/domain/case/case-guard.ts'
import { figureOn, type Parameters } from '#app/domain/parameters/parameters.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { eachApart } from '#app/platform/each-apart.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { setAside } from '#db/case/plan-state.server.ts'
import { moveCase } from '#db/case/move-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { recordOutbound } from '#db/outbound/record-outbound.server.ts'
import { tellTaxpayer } from '#db/outbox.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { cases, decisions } from '#db/schema/index.ts'

/** The worker's task: an offer whose day has passed lapses; a decision nobody can object to any more is closed. */
export async function closeDecided(): Promise<void> {
	const parameters = await currentParameters()
	const on = today()
	const lapsed = await asSystem((tx) => unansweredOffers(tx, on))
	await eachApart(lapsed, (offer) => asSystem((tx) => lapseOffer(tx, offer, on)))
	const ripe = await asSystem((tx) => decidedLongAgo(tx, on, parameters))
	await eachApart(ripe, ({ id: caseId }) => asSystem((tx) => close(tx, caseId, parameters)))
}

async function close(tx: Tx, caseId: string, parameters: Parameters): Promise<void> {
	// The rule itself refuses while an offer or the days to object are open.
	await moveCase(tx, {
		...{ caseId, move: 'close', at: now(), on: today(), parameters },
		by: { actor: { role: 'system' }, id: null, name: null },
	})
}

// Never a lapse nobody was told of; an offer of a case looked at again is over without a word.
function unansweredOffers(tx: Tx, on: CalendarDate) {
	return tx
		.selectDistinct({ caseId: decisions.caseId, taxpayerId: cases.taxpayerId })
		.from(decisions)
		.innerJoin(cases, eq(cases.id, decisions.caseId))
		.where(
			and(
				lt(decisions.answerBy, on),
				isNull(decisions.offerAnswer),
				or(ne(cases.state, 'decided'), gte(cases.remindersSent, remindersBeforeLapse)),
			),
		)
}

type Unanswered = { caseId: string; taxpayerId: number }

async function lapseOffer(
	tx: Tx,
	{ caseId, taxpayerId }: Unanswered,
	on: CalendarDate,
): Promise<void> {
	// Whoever answers at this moment was first.
	const lapsed = await tx
		.update(decisions)
		.set({ offerAnswer: 'lapsed', offerAnsweredAt: now() })
		.where(
			and(eq(decisions.caseId, caseId), lt(decisions.answerBy, on), isNull(decisions.offerAnswer)),
		)
		.returning({ id: decisions.id })
	if (lapsed.length === 0) return
	for (const { id } of lapsed) {
		await recordOutbound(tx, {
			...{ kind: 'offer-answer', subjectId: id, caseId, word: 'lapsed', at: now() },
		})
	}
	await setAside(tx, caseId, 'withdrawn')
	await tellTaxpayer(tx, { taxpayerId, caseId, template: 'offer-lapsed', at: now() })
}

function decidedLongAgo(tx: Tx, on: CalendarDate, parameters: Parameters) {
	const days = Number(figureOn(parameters, 'objection.days', on).value)
	const decided = tx
		.select({ caseId: decisions.caseId })
		.from(decisions)
		.where(lte(decisions.decidedOn, addDays(on, -days)))
	return tx
		.select({ id: cases.id })
		.from(cases)
		.where(and(eq(cases.state, 'decided'), inArray(cases.id, decided)))
}
