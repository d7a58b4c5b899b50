import { type PlanWish } from '#app/domain/declaration.ts'
import { type PlanSize, type PlanTerms } from '#app/domain/instalment-plan/plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { mostOf, sizeOf, standingPlan, wishFrom } from './each-plan.ts'
import { partOfSum, sharesOf } from './parted-sum.ts'
import { allTermsOf, type PlanBasis, suggestionsFor } from './plan-choice.ts'
import { type PlanChoice } from './plan-form.schema.ts'

/**
 * The wishes a choice comes to, one for each relief; undefined when the pace chosen is none of the suggestions.
 * A number of months is kept as far as each article goes; a sum of money is parted by what is owed under each.
 */
export function wishesFrom(
	choice: PlanChoice,
	basis: PlanBasis,
	parameters: Parameters,
): [PlanWish, ...PlanWish[]] | undefined {
	const all = allTermsOf(basis, choice, parameters)
	if (choice.pace === 'each') return atLeastOne(ownWishes(all, basis, parameters))
	const size = sizeChosen(choice, basis, parameters)
	if (!size) return undefined
	const shares = sharesOf(all, parameters)
	return atLeastOne(
		all.map((terms, index) =>
			wishFrom(terms, partOf(size, terms, all, shares[index] ?? 1, parameters)),
		),
	)
}

function atLeastOne([first, ...more]: readonly PlanWish[]): [PlanWish, ...PlanWish[]] | undefined {
	return first && [first, ...more]
}

// Their days are those chosen now. One that no longer fits them is refused by name, not replaced.
function ownWishes(
	all: readonly PlanTerms[],
	{ own }: PlanBasis,
	parameters: Parameters,
): PlanWish[] {
	if (own.length === 0) return []
	return all.flatMap((terms) => {
		const wish = own.find(({ relief }) => relief === terms.relief)
		if (wish) return [wishFrom({ ...terms, shape: wish.shape }, sizeOf(wish))]
		return standingPlan(terms, undefined, parameters)?.wish ?? []
	})
}

function sizeChosen(
	choice: PlanChoice,
	basis: PlanBasis,
	parameters: Parameters,
): PlanSize | undefined {
	if (choice.pace === 'amount') return { monthly: choice.monthly }
	if (choice.pace === 'count') return { count: choice.count }
	const found = suggestionsFor(basis, choice, parameters).find(({ pace }) => pace === choice.pace)
	return found && { count: found.count }
}

// Beyond what any of them allows the number stands, and is refused.
function partOf(
	size: PlanSize,
	terms: PlanTerms,
	all: readonly PlanTerms[],
	share: number,
	parameters: Parameters,
): PlanSize {
	if (size.count === undefined) return { monthly: partOfSum(size.monthly, share) }
	const longest = Math.max(...all.map((one) => mostOf(one, parameters)))
	if (size.count > longest) return size
	return { count: Math.max(1, Math.min(size.count, mostOf(terms, parameters))) }
}
