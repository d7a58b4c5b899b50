import { waivedOf } from '../instalment-plan/waiver.ts'
import { type Parameters } from '../parameters/parameters.ts'
import { type CalendarDate } from '../calendar-date.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'
import { owedOf } from './account.ts'
import { type Eligibility } from './eligibility-answer.ts'

/** What a relief does for a person, the strongest first; `reaches` is the sum it does it to. */
export const benefits = [
	'extinguishes',
	'waives',
	'stops-seizure',
	'stops-surcharge',
	'stops-sale',
	'time-to-pay',
	'watched-only',
] as const
export type Benefit = (typeof benefits)[number]

export type RankedRelief = {
	found: Eligibility
	/** Why it stands where it stands, the strongest reason first. */
	because: readonly Benefit[]
	reaches: Won
	waived: Won
}

type Facts = { items: readonly TaxItem[]; on: CalendarDate; parameters: Parameters }

/**
 * The open doors, what does most for this person first: an end to the debt, then surcharge taken off, then
 * seizure stopped, then no surcharge meanwhile. Among equals the one that reaches more of what is owed comes
 * first, then the one nothing is open about, then the one that asks for no security.
 */
export function rankReliefs(
	eligibilities: readonly Eligibility[],
	facts: Facts,
): readonly RankedRelief[] {
	return eligibilities
		.filter(({ answer }) => answer !== 'not')
		.map((found) => rankedOf(found, facts))
		.toSorted(byBenefit)
}

function rankedOf(found: Eligibility, { items, on, parameters }: Facts): RankedRelief {
	const covered = items.filter(({ id }) => found.covers.includes(id))
	const waived = covered.reduce(
		(sum, item) => sum + waivedOf(found.relief, item, on, 0, parameters),
		0,
	)
	const reaches = owedOf(covered, on, parameters)
	return { found, because: becauseOf(found, waived), reaches, waived }
}

function becauseOf(found: Eligibility, waived: Won): Benefit[] {
	if (found.effectFrom === 'nothing') return ['watched-only']
	if (found.extinguishes) return ['extinguishes']
	const does: Partial<Record<Benefit, boolean>> = {
		waives: waived > 0,
		'stops-seizure': found.stopsSeizure,
		'stops-surcharge': found.stopsSurcharge,
		'stops-sale': found.stopsSale,
		'time-to-pay': found.maximumMonths !== null,
	}
	return benefits.filter((benefit) => does[benefit])
}

function byBenefit(a: RankedRelief, b: RankedRelief): number {
	return (
		weightOf(b) - weightOf(a) ||
		b.reaches - a.reaches ||
		certainty(b) - certainty(a) ||
		ease(b) - ease(a) ||
		(b.found.maximumMonths ?? 0) - (a.found.maximumMonths ?? 0)
	)
}

// Read as a binary number: one stronger benefit outweighs all weaker ones together.
function weightOf({ because }: RankedRelief): number {
	return because.reduce(
		(weight, benefit) => weight + 2 ** (benefits.length - 1 - benefits.indexOf(benefit)),
		0,
	)
}

const certainty = ({ found }: RankedRelief) => (found.answer === 'eligible' ? 1 : 0)
const ease = ({ found }: RankedRelief) => (found.security === 'may-be-asked' ? 0 : 1)
