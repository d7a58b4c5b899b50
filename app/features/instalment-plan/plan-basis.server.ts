import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { eligibilityFor } from '#app/domain/eligibility/eligibility.ts'
import { type EligibilityPerson } from '#app/domain/eligibility/eligibility-person.ts'
import { personFrom } from '#app/domain/eligibility/person-from.ts'
import { wishUnder } from '#app/domain/instalment-plan/wished-plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Tx } from '#db/client.server.ts'
import { itemsOfTaxpayer } from '#db/ledger/items-of-taxpayer.server.ts'
import { knownTaxpayer } from '#db/ledger/known-taxpayer.server.ts'
import { standingPlan } from './each-plan.ts'
import { allTermsOf, type PlanBasis, planBasis, type PlanManner } from './plan-choice.ts'

export type Asked = {
	taxpayerId: number
	answers: Answers
	/** The one of several reliefs whose plan is being set by itself. */
	of: Relief | undefined
	on: CalendarDate
	language: Language
	parameters: Parameters
}

/** What is open of the items asked about, as long as each relief may run for this person. */
export async function basisOf(
	tx: Tx,
	{ taxpayerId, answers, on, parameters }: Asked,
): Promise<PlanBasis> {
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

/** Only the relief that is being set, the plans of the others beside it as they stand. */
export function narrowed(
	basis: PlanBasis,
	{ of, answers, parameters }: Asked,
	{ payDay, first }: PlanManner,
): PlanBasis {
	const each = [basis, ...basis.beside]
	const only = each.find(({ relief }) => relief === of)
	if (!only || each.length === 1) return basis
	const { relief, items, maximumMonths } = only
	const fixed = allTermsOf(basis, { payDay, first }, parameters)
		.filter((terms) => terms.relief !== of)
		.flatMap((terms) => standingPlan(terms, wishUnder(terms.relief, answers), parameters) ?? [])
	return { ...basis, relief, items, maximumMonths, beside: [], fixed, own: [] }
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
