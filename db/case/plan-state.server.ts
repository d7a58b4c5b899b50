import { and, eq, inArray, ne } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { now } from '../../app/platform/clock.server.ts'
import { type Tx } from '../client.server.ts'
import { recordOutbound } from '../outbound/record-outbound.server.ts'
import { planItems, plans } from '../schema/index.ts'

/**
 * Puts a plan in force; every other one of the case, proposed or in force until now, gives way to it. So does one
 * of an earlier case that holds one of its items: a payment counts towards one plan.
 */
export async function activatePlan(
	tx: Tx,
	{ caseId, planId, on }: { caseId: string; planId: string; on: CalendarDate },
): Promise<void> {
	await endPlans(tx, { caseId, from: ['proposed', 'active'], to: 'replaced', except: planId })
	await recordEnded(tx, { caseId, to: 'replaced' }, await replaceRunning(tx, planId))
	await tx.update(plans).set({ state: 'active', activeFrom: on }).where(eq(plans.id, planId))
	await recordOutbound(tx, { kind: 'plan', subjectId: planId, caseId, at: now() })
}

function replaceRunning(tx: Tx, planId: string) {
	const held = tx
		.select({ itemId: planItems.itemId })
		.from(planItems)
		.where(eq(planItems.planId, planId))
	const holding = tx
		.select({ planId: planItems.planId })
		.from(planItems)
		.where(inArray(planItems.itemId, held))
	return tx
		.update(plans)
		.set({ state: 'replaced' })
		.where(and(eq(plans.state, 'active'), ne(plans.id, planId), inArray(plans.id, holding)))
		.returning({ id: plans.id })
}

/** Ends the plans of a case that were only proposed, one left out where given. */
export function setAside(tx: Tx, caseId: string, state: EndState, except?: string): Promise<void> {
	return endPlans(tx, { caseId, from: ['proposed'], to: state, except })
}

/** Ends every plan of a case, the one in force as well. */
export function endEveryPlan(tx: Tx, caseId: string, state: EndState): Promise<void> {
	return endPlans(tx, { caseId, from: ['proposed', 'active'], to: state })
}

type EndState = 'replaced' | 'declined' | 'withdrawn'
type Ending = {
	caseId: string
	from: readonly ('proposed' | 'active')[]
	to: EndState
	except?: string | undefined
}

async function endPlans(tx: Tx, ending: Ending): Promise<void> {
	const { caseId, from, to, except } = ending
	for (const state of from) {
		const ended = await tx
			.update(plans)
			.set({ state: to })
			.where(
				and(
					eq(plans.caseId, caseId),
					eq(plans.state, state),
					except === undefined ? undefined : ne(plans.id, except),
				),
			)
			.returning({ id: plans.id })
		if (state === 'active') await recordEnded(tx, ending, ended)
	}
}

// Told under the case that ended them, which may be a later one than their own.
async function recordEnded(
	tx: Tx,
	{ caseId, to }: Pick<Ending, 'caseId' | 'to'>,
	ended: readonly { id: string }[],
): Promise<void> {
	for (const { id: subjectId } of ended)
		await recordOutbound(tx, { kind: 'plan-ended', subjectId, caseId, word: to, at: now() })
}
