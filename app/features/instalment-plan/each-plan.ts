import { type PlanWish } from '#app/domain/declaration.ts'
import { isRefusal, mostInstalments, planLimits } from '#app/domain/instalment-plan/limits.ts'
import {
	type InstalmentPlan,
	type PlanSize,
	type PlanTerms,
} from '#app/domain/instalment-plan/plan.ts'
import { planFor } from '#app/domain/instalment-plan/schedule.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'

/** The plan under one of several reliefs. */
export type StandingPlan = {
	wish: PlanWish
	plan: InstalmentPlan
	/** It is what the person wished; else the longest there is stands in for it. */
	isWished: boolean
}

/** As it was wished where that still fits, else as long as the relief allows; undefined where nothing does. */
export function standingPlan(
	terms: PlanTerms,
	wish: PlanWish | undefined,
	parameters: Parameters,
): StandingPlan | undefined {
	const wished = wish && reckoned({ ...terms, shape: wish.shape }, sizeOf(wish), parameters)
	if (wished) return { ...wished, isWished: true }
	const longest = { ...terms, shape: undefined }
	const found = reckoned(longest, { count: mostOf(longest, parameters) }, parameters)
	return found && { ...found, isWished: false }
}

/** The most instalments there is room for; none where the relief allows no plan. */
export function mostOf(terms: PlanTerms, parameters: Parameters): number {
	const limits = planLimits(terms, parameters)
	return isRefusal(limits) ? 0 : mostInstalments(terms, limits, parameters)
}

export function wishFrom(terms: PlanTerms, size: PlanSize): PlanWish {
	const { relief, payDay, firstDueOn, shape, maximumMonths } = terms
	return {
		...{ relief, payDay, firstDueOn },
		...(shape && { shape }),
		...(maximumMonths !== undefined && { maximumMonths }),
		...size,
	}
}

export function sizeOf({ count, monthly }: PlanWish): PlanSize {
	return count === undefined ? { monthly } : { count }
}

function reckoned(terms: PlanTerms, size: PlanSize, parameters: Parameters) {
	const { plan } = planFor({ ...terms, ...size }, parameters)
	return plan && { wish: wishFrom(terms, size), plan }
}
