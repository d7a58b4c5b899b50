import { comparePlans, type ComparedRow } from '#app/domain/instalment-plan/compare-plans.ts'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { type Relief } from '#app/domain/relief.ts'
import { formatDate, formatMonth, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type Translate } from '#app/i18n/translate.ts'
import { type ComparisonRow } from '#app/ui/ComparisonTable.tsx'
import { plansOfCase } from '#db/case/plans-of-case.server.ts'
import { itemsOf, runningPlansOn, type RunningPlan } from '#db/case/running-plans.server.ts'
import { type Tx } from '#db/client.server.ts'

/** A plan asked for, with the rows of `tax_items` it would pay. */
export type AskedPlan = {
	relief: Relief
	itemIds: readonly number[]
	schedule: InstalmentPlan
}

/** A running plan beside the one that would take its place, in words. */
export type PlanChangeView = {
	id: string
	title: string
	/** What becomes of the whole: its end, its surcharge, its dearest month. */
	sums: string[]
	/** Whether a tax of the running plan would be left without one. */
	leavesSome: boolean
	rows: ComparisonRow[]
}

/** Each running plan that a plan asked for would end, beside it. */
export async function planChanges(
	tx: Tx,
	asked: readonly AskedPlan[],
	language: Language,
): Promise<PlanChangeView[]> {
	const all = asked.flatMap(({ itemIds }) => itemIds)
	const running = await runningPlansOn(tx, all)
	return running.flatMap((old) =>
		asked
			.filter(({ itemIds }) => itemIds.some((id) => old.itemIds.includes(id)))
			.map((next) => ({
				...changeOf(old, next, language),
				leavesSome: old.itemIds.some((id) => !all.includes(id)),
			})),
	)
}

/** The same for the plans asked for in a case, while nothing has come of them. */
export async function planChangesOfCase(
	tx: Tx,
	caseId: string,
	language: Language,
): Promise<PlanChangeView[]> {
	const asked: AskedPlan[] = []
	for (const { id, origin, state, relief, schedule } of await plansOfCase(tx, caseId)) {
		if (origin !== 'requested' || state !== 'proposed') continue
		asked.push({ relief, schedule, itemIds: await itemsOf(tx, id) })
	}
	return planChanges(tx, asked, language)
}

function changeOf(old: RunningPlan, next: AskedPlan, language: Language) {
	const t = translator(language)
	const { rows, endsOn, surcharge, dearestMonth } = comparePlans(
		old.schedule,
		next.schedule,
		old.paidNumbers,
	)
	const names = { old: reliefName(t, old.relief), next: reliefName(t, next.relief) }
	return {
		id: `${old.id}-${next.relief}`,
		title: t(old.relief === next.relief ? 'plan-change:title-same' : 'plan-change:title', names),
		sums: [
			t('plan-change:ends', {
				old: formatDate(endsOn.old, language),
				next: formatDate(endsOn.next, language),
			}),
			differenceOf(t, 'surcharge', surcharge, language),
			differenceOf(t, 'dearest', dearestMonth, language),
		],
		rows: rows.map((row, index) => rowOf(t, row, index, language)),
	}
}

function differenceOf(
	t: Translate,
	what: 'surcharge' | 'dearest',
	by: number,
	language: Language,
): string {
	const way = by > 0 ? 'more' : by < 0 ? 'less' : 'same'
	return t(`plan-change:${what}.${way}`, { amount: formatWon(Math.abs(by), language) })
}

function rowOf(
	t: Translate,
	{ month, old, next, change }: ComparedRow,
	index: number,
	language: Language,
): ComparisonRow {
	const said = (one: ComparedRow['old']) =>
		one && `${formatDate(one.dueOn, language)} ${formatWon(one.amount, language)}`
	const one = said(old) ?? t('plan-change:nothing')
	return {
		id: String(index),
		label: formatMonth(month, language),
		one,
		// What is paid already stands under either plan.
		other: change === 'done' ? one : (said(next) ?? t('plan-change:nothing')),
	}
}
