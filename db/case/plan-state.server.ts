import { and, eq, ne } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type Tx } from '../client.server.ts'
import { plans } from '../schema/index.ts'

/** Puts a plan in force; every other one of the case that was only proposed gives way to it. */
export async function activatePlan(
	tx: Tx,
	{ caseId, planId, on }: { caseId: string; planId: string; on: CalendarDate },
): Promise<void> {
	await setAside(tx, caseId, 'replaced', planId)
	await tx.update(plans).set({ state: 'active', activeFrom: on }).where(eq(plans.id, planId))
}

/** Ends the plans of a case that were only proposed, one left out where given. */
export async function setAside(
	tx: Tx,
	caseId: string,
	state: 'replaced' | 'declined' | 'withdrawn',
	except?: string,
): Promise<void> {
	await tx
		.update(plans)
		.set({ state })
		.where(
			and(
				eq(plans.caseId, caseId),
				eq(plans.state, 'proposed'),
				except === undefined ? undefined : ne(plans.id, except),
			),
		)
}
