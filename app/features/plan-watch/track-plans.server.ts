import { and, eq } from 'drizzle-orm'
import { type CalendarDate, earlier } from '#app/domain/calendar-date.ts'
import {
	type InstalmentStatus,
	instalmentStatuses,
} from '#app/domain/instalment-plan/instalment-status.ts'
import { paymentsTowards } from '#app/domain/instalment-plan/plan-payments.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { type Tx } from '#db/client.server.ts'
import { paymentsAsOf } from '#db/ledger/ledger-as-of.server.ts'
import { tellTaxpayer } from '#db/outbox.server.ts'
import { instalments, plans } from '#db/schema/index.ts'
import { nextWatchedPlans, type WatchedPlan } from './watched-plans.server.ts'

const atOnce = 200

/**
 * The worker's task, hourly and after an import: every instalment of a plan in force as the ledger's payments
 * leave it. Judged by the ledger's own day: what it has not spoken of yet is nobody's miss.
 */
export async function trackPlans(): Promise<void> {
	const spoken = await asSystem(paymentsAsOf)
	if (!spoken) return
	const on = earlier(spoken, today())
	let after: string | undefined
	do {
		after = await asSystem((tx) => trackNext(tx, on, after))
	} while (after !== undefined)
}

async function trackNext(
	tx: Tx,
	on: CalendarDate,
	after: string | undefined,
): Promise<string | undefined> {
	const watched = await nextWatchedPlans(tx, { after, limit: atOnce })
	for (const plan of watched) await trackPlan(tx, plan, on)
	return watched.length < atOnce ? undefined : watched.at(-1)?.id
}

async function trackPlan(tx: Tx, plan: WatchedPlan, on: CalendarDate): Promise<void> {
	const counted = paymentsTowards(plan, plan.payments)
	const statuses = instalmentStatuses(plan.instalments, counted, on)
	const before = new Map(plan.instalments.map((row) => [row.number, row]))
	const changed = statuses.filter(({ number, state, paid }) => {
		const row = before.get(number)
		return row?.state !== state || row.paid !== paid
	})
	for (const status of changed) await keepStatus(tx, plan, status)
	const state = statuses.every((status) => status.state === 'paid') ? 'completed' : 'active'
	if (state !== plan.state) await tx.update(plans).set({ state }).where(eq(plans.id, plan.id))
	if (changed.some(isShort)) {
		const { taxpayerId, caseId } = plan
		await tellTaxpayer(tx, { taxpayerId, caseId, template: 'instalment-short', at: now() })
	}
}

function isShort({ state }: InstalmentStatus): boolean {
	return state === 'missed' || state === 'part-paid'
}

async function keepStatus(
	tx: Tx,
	{ id }: WatchedPlan,
	{ number, state, paid }: InstalmentStatus,
): Promise<void> {
	await tx
		.update(instalments)
		.set({ state, paid })
		.where(and(eq(instalments.planId, id), eq(instalments.number, number)))
}
