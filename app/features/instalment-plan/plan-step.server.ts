import { type PlansWished, type PlanWish } from '#app/domain/declaration.ts'
import { waivedUnderTerms } from '#app/domain/instalment-plan/plan-debt.ts'
import { plansTogether } from '#app/domain/instalment-plan/plans-together.ts'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
import { carriedBy } from '#app/domain/instalment-plan/suggestions.ts'
import { plannedReliefs, wishUnder } from '#app/domain/instalment-plan/wished-plan.ts'
import { reliefArticles } from '#app/domain/relief.ts'
import { type Tx } from '#db/client.server.ts'
import { eachViews, ownSuggestion } from './each-view.server.ts'
import { type Asked, basisOf, narrowed } from './plan-basis.server.ts'
import {
	allTermsOf,
	mannerOf,
	type PlanBasis,
	type PlanManner,
	suggestionsFor,
} from './plan-choice.ts'
import { type PlanChoice } from './plan-form.schema.ts'
import { planRefused } from './plan-refusal.server.ts'
import { roomFor } from './plan-room.ts'
import {
	budgetView,
	carriedView,
	leastView,
	roomView,
	scheduleView,
	shortView,
	suggestionView,
	waivedView,
} from './plan-view.server.ts'
import { togetherWish } from './together-wish.ts'
import { wishesFrom } from './wishes-from.ts'

/** What the plan page shows: the month as a sum, and plans that fit it, in the manner that was typed. */
export async function plansOpenTo(tx: Tx, asked: Asked, typed?: PlanManner) {
	const { parameters, language, answers, on } = asked
	const all = await basisOf(tx, asked)
	const days = typed ?? mannerOf(answers.plan, on)
	const basis = narrowed(all, asked, days)
	const wish = asked.of ? wishUnder(asked.of, answers) : togetherWish(answers.plan, all)
	const manner = typed ?? { ...days, shape: wish?.shape }
	const suggestions = suggestionsFor(basis, manner, parameters)
	const own = ownSuggestion(basis, manner, parameters)
	const room = roomFor(basis, manner, parameters)
	const lightest = suggestions.at(-1)
	return {
		wish,
		isEach: own !== undefined,
		days: { payDay: String(manner.payDay), first: manner.first },
		budget: basis.budget && budgetView(basis.budget, language),
		room: room && { ...roomView(room, language), afterDays: room.afterDays },
		least: leastView(room, lightest?.plan, language),
		noneAffordable: basis.budget !== null && !suggestions.some(({ affordable }) => affordable),
		suggestions: [...suggestions, ...(own ? [own] : [])].map((one) =>
			suggestionView(one, language),
		),
		nothingToPlan: [all, ...all.beside].some(({ items: held }) => held.length === 0),
		...eachViews(all, basis, manner, asked),
		waived: waivedOf(basis, manner, asked),
		short: lightest && basis.budget ? shortView(basis.budget, lightest.plan, language) : null,
	}
}

// Only one article waives anything, so the sums of several plans need no parting.
function waivedOf(
	basis: PlanBasis,
	manner: PlanManner,
	{ parameters, language }: Pick<Asked, 'parameters' | 'language'>,
) {
	for (const terms of allTermsOf(basis, manner, parameters)) {
		const found = waivedUnderTerms(terms, parameters)
		const view = waivedView(found, reliefArticles[terms.relief], language)
		if (view) return view
	}
	return null
}

/** The plan a choice comes to, with its schedule, or the field and the sentence that refuse it. */
export async function planChosen(tx: Tx, asked: Asked, choice: PlanChoice) {
	const { parameters, language } = asked
	const basis = narrowed(await basisOf(tx, asked), asked, choice)
	const wishes = wishesFrom(choice, basis, parameters)
	if (!wishes) return { refused: { field: 'pace', message: 'instalment-plan:pace.gone' } }
	const answers = allTermsOf(basis, choice, parameters).map((terms, index) => {
		const wish = wishes[index]
		return planFor({ ...terms, shape: undefined, ...(wish ?? { count: 0 }) }, parameters)
	})
	for (const [index, { refusals }] of answers.entries()) {
		const [refusal] = refusals ?? []
		const relief = wishes[index]?.relief ?? basis.relief
		if (refusal) {
			const { reason } = refusal
			return { refused: planRefused({ reason, relief }, basis, choice, { parameters, language }) }
		}
	}
	const plan = plansTogether(answers.flatMap((answer) => answer.plan ?? []))
	if (!plan) return { refused: { field: 'pace', message: 'instalment-plan:pace.gone' } }
	const beside = basis.fixed.map((fixed) => fixed.plan)
	return {
		wish: wishedFor(wishes, choice, basis, asked),
		schedule: scheduleView(plan, language),
		carried: carriedView(carriedBy(plan, basis.budget, beside), language),
	}
}

// The leading relief stands first, whichever was being set.
function wishedFor(
	wishes: readonly [PlanWish, ...PlanWish[]],
	{ pace }: PlanChoice,
	{ fixed }: PlanBasis,
	{ answers }: Asked,
): PlansWished {
	const all = [...wishes, ...fixed.map(({ wish }) => wish)]
	const inOrder = plannedReliefs(answers).flatMap(
		(one) => all.find(({ relief }) => relief === one) ?? [],
	)
	const [first = wishes[0], ...beside] = inOrder
	if (beside.length === 0) return first
	return pace === 'each' || fixed.length > 0
		? { ...first, beside, each: true }
		: { ...first, beside }
}
