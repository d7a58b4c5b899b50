import { type PlanWish } from '#app/domain/declaration.ts'
import { isRefusal, mostInstalments, planLimits } from '#app/domain/instalment-plan/limits.ts'
import { type PlanSize, type PlanTerms } from '#app/domain/instalment-plan/plan.ts'
import { type PlanShape } from '#app/domain/instalment-plan/plan-shape.ts'
import { owedUnderTerms } from '#app/domain/instalment-plan/plan-debt.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { truncateUnder10, type Won } from '#app/domain/won.ts'
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
	const size = sizeOf(choice, basis, parameters)
	if (!size) return undefined
	const all = allTermsOf(basis, choice)
	const shares = sharesOf(all, parameters)
	const wishes = all.map((terms, index) =>
		wishOf(terms, partOf(size, terms, all, shares[index] ?? 1, parameters), shares[index] ?? 1),
	)
	const [first, ...beside] = wishes
	return first && [first, ...beside]
}

function sizeOf(
	choice: PlanChoice,
	basis: PlanBasis,
	parameters: Parameters,
): PlanSize | undefined {
	if (choice.pace === 'amount') return { monthly: choice.monthly }
	if (choice.pace === 'count') return { count: choice.count }
	const found = suggestionsFor(basis, choice, parameters).find(({ pace }) => pace === choice.pace)
	return found && { count: found.count }
}

function wishOf(terms: PlanTerms, size: PlanSize, share: number): PlanWish {
	const { relief, payDay, firstDueOn, shape, maximumMonths } = terms
	return {
		...{ relief, payDay, firstDueOn },
		...(shape && { shape: shapeOf(shape, share) }),
		...(maximumMonths !== undefined && { maximumMonths }),
		...size,
	}
}

// A larger first payment is parted like every other one.
function shapeOf(shape: PlanShape, share: number): PlanShape {
	return shape.kind === 'first-larger' ? { ...shape, first: partOfSum(shape.first, share) } : shape
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

function partOfSum(sum: Won, share: number): Won {
	return share === 1 ? sum : truncateUnder10(Math.round(sum * share))
}

function mostOf(terms: PlanTerms, parameters: Parameters): number {
	const limits = planLimits(terms, parameters)
	return isRefusal(limits) ? 0 : mostInstalments(terms, limits, parameters)
}

function sharesOf(all: readonly PlanTerms[], parameters: Parameters): number[] {
	if (all.length === 1) return [1]
	const owed = all.map((terms) => owedUnderTerms(terms, parameters))
	const total = owed.reduce((sum, one) => sum + one, 0)
	return owed.map((one) => (total === 0 ? 1 : one / total))
}
