import { eligibilityFor } from '#app/domain/eligibility/eligibility.ts'
import { type EligibilityPerson } from '#app/domain/eligibility/eligibility-person.ts'
import { personFrom } from '#app/domain/eligibility/person-from.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type PlanRefusal } from '#app/domain/instalment-plan/plan.ts'
import { waivedUnderTerms } from '#app/domain/instalment-plan/plan-debt.ts'
import { plansTogether } from '#app/domain/instalment-plan/plans-together.ts'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
import { reliefArticles } from '#app/domain/relief.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Language } from '#app/i18n/language.ts'
import { messageWith } from '#app/i18n/message-values.ts'
import { type Tx } from '#db/client.server.ts'
import { knownTaxpayer } from '#db/ledger/known-taxpayer.server.ts'
import { itemsOfTaxpayer } from '#db/ledger/items-of-taxpayer.server.ts'
import {
	allTermsOf,
	type PlanBasis,
	type PlanManner,
	planBasis,
	roomFor,
	suggestionsFor,
	usualPayDay,
} from './plan-choice.ts'
import { type PlanChoice } from './plan-form.schema.ts'
import { wishesFrom } from './wishes-from.ts'
import {
	budgetView,
	roomView,
	scheduleView,
	shortView,
	suggestionView,
	waivedView,
} from './plan-view.server.ts'

type Asked = {
	taxpayerId: number
	answers: Answers
	on: CalendarDate
	language: Language
	parameters: Parameters
}

/** What the plan page shows: the month as a sum, and plans that fit it. */
export async function plansOpenTo(tx: Tx, asked: Asked) {
	const { parameters } = asked
	const basis = await basisOf(tx, asked)
	const { language, answers } = asked
	const wish = answers.plan?.relief === basis.relief ? answers.plan : undefined
	const payDay = wish?.payDay ?? usualPayDay
	const manner = { payDay, first: 'next', shape: wish?.shape } as const
	const suggestions = suggestionsFor(basis, manner, parameters)
	const room = roomFor(basis, manner, parameters)
	const lightest = suggestions.at(-1)
	return {
		relief: basis.relief,
		wish,
		payDay,
		budget: basis.budget && budgetView(basis.budget, language),
		room: room && { ...roomView(room, language), afterDays: room.afterDays },
		noneAffordable: basis.budget !== null && !suggestions.some(({ affordable }) => affordable),
		suggestions: suggestions.map((one) => suggestionView(one, language)),
		nothingToPlan: [basis, ...basis.beside].some(({ items: held }) => held.length === 0),
		reliefs: [basis, ...basis.beside].map((planned) => planned.relief),
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
	for (const terms of allTermsOf(basis, manner)) {
		const found = waivedUnderTerms(terms, parameters)
		const view = waivedView(found, reliefArticles[terms.relief], language)
		if (view) return view
	}
	return null
}

/** The plan a choice comes to, with its schedule, or the field and the sentence that refuse it. */
export async function planChosen(tx: Tx, asked: Asked, choice: PlanChoice) {
	const { parameters } = asked
	const basis = await basisOf(tx, asked)
	const wishes = wishesFrom(choice, basis, parameters)
	if (!wishes) return { refused: { field: 'pace', message: 'instalment-plan:pace.gone' } }
	const all = allTermsOf(basis, choice)
	const answers = all.flatMap((terms, index) => {
		const wish = wishes[index]
		return wish ? [planFor({ ...terms, ...wish }, parameters)] : []
	})
	const plan = plansTogether(answers.flatMap((answer) => answer.plan ?? []))
	const [refusal] = answers.flatMap(({ refusals }) => refusals ?? [])
	if (plan && !refusal) {
		const [wish, ...beside] = wishes
		return {
			wish: beside.length > 0 ? { ...wish, beside } : wish,
			schedule: scheduleView(plan, asked.language),
		}
	}
	const field = fieldOf(refusal?.reason, choice)
	const message = refusalWords(refusal?.reason ?? 'item_not_covered', basis, choice, asked)
	return { refused: { field, message } }
}

// A limit that was passed is named, so that the next try can keep it.
function refusalWords(
	reason: PlanRefusal['reason'],
	basis: PlanBasis,
	{ payDay, first, shape }: PlanChoice,
	{ parameters, language }: Asked,
): string {
	const key = `instalment-plan:refusal.${reason}`
	// Beyond the latest day nothing fits; what fits is told of the day before it.
	const from = reason === 'first_due_too_late' ? 'next' : first
	const room = roomFor(basis, { payDay, first: from, shape }, parameters)
	if (!room) return key
	const { most, least, firstBy } = roomView(room, language)
	if (reason === 'monthly_too_small' && least) {
		return messageWith('instalment-plan:refusal-named.monthly_too_small', { least })
	}
	if (reason === 'first_due_too_late' && firstBy) {
		return messageWith('instalment-plan:refusal-named.first_due_too_late', { firstBy })
	}
	return reason === 'too_many_instalments' || reason === 'ends_too_late'
		? messageWith('instalment-plan:refusal-named.too_many_instalments', { most })
		: key
}

function fieldOf(reason: string | undefined, { pace }: PlanChoice): string {
	if (reason === 'first_due_too_late' || reason === 'first_due_past') return 'first'
	if (reason?.startsWith('first_payment')) return 'firstAmount'
	if (reason === 'no_month_to_pay_in') return 'months'
	if (pace === 'count') return 'count'
	return pace === 'amount' ? 'monthly' : 'pace'
}

async function basisOf(tx: Tx, { taxpayerId, answers, on, parameters }: Asked) {
	const items = await itemsOfTaxpayer(tx, taxpayerId)
	const open = items.filter(({ status }) => status === 'open')
	const isChosen = ({ itemNo }: { itemNo: string }) => answers.items?.itemNos.includes(itemNo)
	const chosen = open.filter((item) => isChosen(item))
	const others = open.filter((item) => !isChosen(item))
	const basis = planBasis(answers, chosen, on, parameters)
	const person = personFrom(await knownTaxpayer(tx, taxpayerId), answers, others)
	return {
		...basis,
		maximumMonths: longerFor(basis, person, parameters),
		beside: basis.beside.map((planned) => ({
			...planned,
			maximumMonths: longerFor({ ...basis, ...planned }, person, parameters),
		})),
	}
}

/** The months of the longer period, where what the person said gives it for every tax of the plan. */
function longerFor(
	{ relief, items, on }: PlanBasis,
	person: EligibilityPerson,
	parameters: Parameters,
): number | undefined {
	const { longer, maximumMonths } = eligibilityFor(relief, items, person, on, parameters)
	return longer?.given ? (maximumMonths ?? undefined) : undefined
}
