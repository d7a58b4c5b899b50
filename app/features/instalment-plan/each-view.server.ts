import { dearestMonth } from '#app/domain/instalment-plan/dearest-month.ts'
import { owedUnderTerms } from '#app/domain/instalment-plan/plan-debt.ts'
import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { plansTogether } from '#app/domain/instalment-plan/plans-together.ts'
import { planRoom } from '#app/domain/instalment-plan/room.ts'
import { type Carried, carriedBy } from '#app/domain/instalment-plan/suggestions.ts'
import { wishUnder } from '#app/domain/instalment-plan/wished-plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { formatWon } from '#app/i18n/format.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { standingPlan } from './each-plan.ts'
import { type Asked } from './plan-basis.server.ts'
import { allTermsOf, type PlanBasis, type PlanManner } from './plan-choice.ts'

/** One of several reliefs: what a plan under it has room for, and the plan it has. */
export type EachView = { relief: Relief; name: string; lines: string[]; change: string }

type EachViews = {
	/** Empty where one relief is asked for, or where the plan of one is being set. */
	each: EachView[]
	/** What is being set, in words, where it is one of several. */
	only: { title: string; lead: string } | null
}

/** The reliefs by themselves, in words: nothing of it is typed, so the page carries no texts for it. */
export function eachViews(
	all: PlanBasis,
	basis: PlanBasis,
	manner: PlanManner,
	asked: Asked,
): EachViews {
	const { language, parameters, answers } = asked
	const t = translator(language)
	if (all.beside.length === 0) return { each: [], only: null }
	if (basis !== all) return { each: [], only: onlyWords(basis, asked) }
	const days = { payDay: manner.payDay, first: manner.first }
	const each = allTermsOf(all, days, parameters).map((terms) => {
		const wish = answers.plan?.each ? wishUnder(terms.relief, answers) : undefined
		const standing = wish && standingPlan(terms, wish, parameters)
		const name = reliefName(t, terms.relief)
		const room = planRoom(terms, parameters)
		const owed = formatWon(owedUnderTerms(terms, parameters), language)
		const least = room?.leastMonthly ? formatWon(room.leastMonthly, language) : null
		return {
			relief: terms.relief,
			name,
			lines: [
				least
					? t('plan-each:room', { owed, most: String(room?.mostInstalments), least })
					: t('plan-each:owed', { owed }),
				...(standing?.isWished ? [setWords(standing.plan, asked)] : []),
			],
			change: t('plan-each:change', { relief: name }),
		}
	})
	return { each, only: null }
}

function setWords({ instalments }: InstalmentPlan, { language }: Asked): string {
	return translator(language)('plan-each:set', {
		count: instalments.length,
		monthly: formatWon(dearestMonth({ instalments }), language),
	})
}

function onlyWords({ relief, fixed }: PlanBasis, { language }: Asked) {
	const t = translator(language)
	const others = plansTogether(fixed.map(({ plan }) => plan))
	const amount = formatWon(others ? dearestMonth(others) : 0, language)
	const isStandIn = fixed.some(({ isWished }) => !isWished)
	return {
		title: t('plan-each:title', { relief: reliefName(t, relief) }),
		lead: t(isStandIn ? 'plan-each:lead-longest' : 'plan-each:lead', { amount }),
	}
}

/** The plans as each was set by itself, weighed together. */
export function ownSuggestion(
	basis: PlanBasis,
	{ payDay, first }: PlanManner,
	parameters: Parameters,
): (Carried & { pace: 'each'; count: number; plan: InstalmentPlan }) | undefined {
	if (basis.own.length === 0) return undefined
	const plans = allTermsOf(basis, { payDay, first }, parameters).flatMap((terms) => {
		const wish = basis.own.find(({ relief }) => relief === terms.relief)
		return standingPlan(terms, wish, parameters)?.plan ?? []
	})
	const plan = plansTogether(plans)
	if (!plan) return undefined
	return {
		pace: 'each',
		count: plan.instalments.length,
		plan,
		...carriedBy(plan, basis.budget, []),
	}
}
