import { owedUnderTerms } from '#app/domain/instalment-plan/plan-debt.ts'
import { type PlanTerms } from '#app/domain/instalment-plan/plan.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { truncateUnder10, type Won } from '#app/domain/won.ts'

/** By what is owed under each, so that plans paid from one sum end together. */
export function sharesOf(all: readonly PlanTerms[], parameters: Parameters): number[] {
	if (all.length === 1) return [1]
	const owed = all.map((terms) => owedUnderTerms(terms, parameters))
	const total = owed.reduce((sum, one) => sum + one, 0)
	return owed.map((one) => (total === 0 ? 1 : one / total))
}

export function partOfSum(sum: Won, share: number): Won {
	return share === 1 ? sum : truncateUnder10(Math.round(sum * share))
}

/** The least sum of which every part is enough for its own plan. */
export function leastSum(leasts: readonly Won[], shares: readonly number[]): Won {
	const needed = leasts.map((least, index) => least / (shares[index] ?? 1))
	const isEnough = (sum: Won) =>
		leasts.every((least, index) => partOfSum(sum, shares[index] ?? 1) >= least)
	for (let sum = Math.ceil(Math.max(...needed) / 10) * 10; ; sum += 10) {
		if (isEnough(sum)) return sum
	}
}
