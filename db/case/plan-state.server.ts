import { and, eq, inArray, ne, notInArray } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type Relief } from '../../app/domain/relief.ts'
import { now } from '../../app/platform/clock.server.ts'
import { type Tx } from '../client.server.ts'
import { recordOutbound } from '../outbound/record-outbound.server.ts'
import { planItems, plans } from '../schema/index.ts'

type Activating = {
	caseId: string
	planIds: readonly string[]
	/** Of other reliefs of the case: neither put in force nor ended. */
	beside?: readonly string[]
	on: CalendarDate
}

/**
 * Puts plans in force, one for each relief that has one; every other one of the case, proposed or in force until
 * now, gives way. So does one of an earlier case that holds one of their items: a payment counts towards one plan.
 */
export async function activatePlans(tx: Tx, activating: Activating): Promise<void> {
	const { caseId, planIds, beside = [], on } = activating
	const except = [...planIds, ...beside]
	await endPlans(tx, { caseId, from: ['proposed', 'active'], to: 'replaced', except })
	for (const planId of planIds) {
		await recordEnded(tx, { caseId, to: 'replaced' }, await replaceRunning(tx, planId))
		await tx.update(plans).set({ state: 'active', activeFrom: on }).where(eq(plans.id, planId))
		await recordOutbound(tx, { kind: 'plan', subjectId: planId, caseId, at: now() })
	}
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

/** Ends the plans of a case that were only proposed, some left out where given. */
export function setAside(
	tx: Tx,
	caseId: string,
	state: EndState,
	except: readonly string[] = [],
): Promise<void> {
	return endPlans(tx, { caseId, from: ['proposed'], to: state, except })
}

/** Ends every plan of a case, those in force as well; or only those under one relief. */
export function endEveryPlan(
	tx: Tx,
	caseId: string,
	state: EndState,
	under?: Relief,
): Promise<void> {
	return endPlans(tx, { caseId, from: ['proposed', 'active'], to: state, under })
}

type EndState = 'replaced' | 'declined' | 'withdrawn'
type Ending = {
	caseId: string
	from: readonly ('proposed' | 'active')[]
	to: EndState
	except?: readonly string[]
	under?: Relief | undefined
}

async function endPlans(tx: Tx, ending: Ending): Promise<void> {
	const { caseId, from, to, except = [], under } = ending
	for (const state of from) {
		const ended = await tx
			.update(plans)
			.set({ state: to })
			.where(
				and(
					eq(plans.caseId, caseId),
					eq(plans.state, state),
					notInArray(plans.id, [...except]),
					under && eq(plans.relief, under),
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
