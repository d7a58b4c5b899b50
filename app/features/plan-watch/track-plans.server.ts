import { sql } from 'drizzle-orm'
import { type CalendarDate, earlier } from '#app/domain/calendar-date.ts'
import {
	type InstalmentStatus,
	instalmentStatuses,
	settled,
} from '#app/domain/instalment-plan/instalment-status.ts'
import { paymentsTowards } from '#app/domain/instalment-plan/plan-payments.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { type Tx } from '#db/client.server.ts'
import { paymentsAsOf } from '#db/ledger/ledger-as-of.server.ts'
import { tellTaxpayers } from '#db/outbox.server.ts'
import { keepMisses, type Missed } from './keep-misses.server.ts'
import { settledPlans } from './settled-plans.server.ts'
import { taxpayersDue, watchedPlans, type WatchedPlan } from './watched-plans.server.ts'

type Turned = InstalmentStatus & { planId: string }
type PlanState = WatchedPlan['state']
type Looked = { plan: WatchedPlan; changed: Turned[]; short: Missed[]; state: PlanState }

/**
 * Every instalment of the plans of these taxpayers as the ledger's payments leave it. Judged by the ledger's own
 * day: what it has not spoken of yet is nobody's miss.
 */
export async function trackPlansOf(tx: Tx, taxpayers: readonly number[]): Promise<void> {
	const on = await spokenOn(tx)
	if (!on) return
	const plans = await watchedPlans(tx, taxpayers)
	const free = await settledPlans(tx, plans, on)
	const looked = plans.map((plan) => lookAt(plan, on, free.has(plan.id)))
	await keepInstalments(
		tx,
		looked.flatMap(({ changed }) => changed),
	)
	await keepStates(
		tx,
		looked.filter(({ plan, state }) => plan.state !== state),
	)
	await keepMisses(tx, looked)
	const told = looked.filter(({ changed }) => changed.some(isShort)).map(({ plan }) => plan)
	await tellTaxpayers(tx, told, { template: 'instalment-short', at: now() })
}

/** Whose plan the passing of days has changed: an instalment's day lies before the ledger's. */
export async function plansDue(
	tx: Tx,
	{ after, limit }: { after: number; limit: number },
): Promise<number[]> {
	const before = await spokenOn(tx)
	return before ? taxpayersDue(tx, { before, after, limit }) : []
}

async function spokenOn(tx: Tx): Promise<CalendarDate | undefined> {
	const spoken = await paymentsAsOf(tx)
	return spoken && earlier(spoken, today())
}

function lookAt(plan: WatchedPlan, on: CalendarDate, isSettled: boolean): Looked {
	const counted = paymentsTowards(plan, plan.payments)
	const kept = instalmentStatuses(plan.instalments, counted, on)
	const statuses = isSettled ? settled(kept) : kept
	const before = new Map(plan.instalments.map((row) => [row.number, row]))
	const changed = statuses.filter(({ number, state, paid }) => {
		const row = before.get(number)
		return row?.state !== state || row.paid !== paid
	})
	return {
		plan,
		changed: changed.map((status) => ({ ...status, planId: plan.id })),
		short: statuses.filter(isShort).flatMap(({ number, paid }) => {
			const row = before.get(number)
			return row ? [{ dueOn: row.dueOn, lacking: row.amount - paid }] : []
		}),
		state: statuses.every(isOver) ? 'completed' : 'active',
	}
}

function isOver({ state }: InstalmentStatus): boolean {
	return state === 'paid' || state === 'settled'
}

function isShort({ state }: InstalmentStatus): boolean {
	return state === 'missed' || state === 'part-paid'
}

async function keepInstalments(tx: Tx, turned: readonly Turned[]): Promise<void> {
	if (turned.length === 0) return
	const column = <T>(value: (one: Turned) => T) => sql.param(turned.map(value))
	await tx.execute(sql`
		update instalments i set state = n.state, paid = n.paid
		from unnest(${column(({ planId }) => planId)}::uuid[], ${column(({ number }) => number)}::int[],
			${column(({ state }) => state)}::text[], ${column(({ paid }) => paid)}::bigint[])
			as n (plan_id, number, state, paid)
		where i.plan_id = n.plan_id and i.number = n.number`)
}

async function keepStates(tx: Tx, looked: readonly Looked[]): Promise<void> {
	if (looked.length === 0) return
	await tx.execute(sql`
		update plans p set state = n.state
		from unnest(${sql.param(looked.map(({ plan }) => plan.id))}::uuid[],
			${sql.param(looked.map(({ state }) => state))}::text[]) as n (id, state)
		where p.id = n.id`)
}
