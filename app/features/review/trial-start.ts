import { basisDay } from '#app/domain/decision/basis-day.ts'
import { type CaseBasis, reliefOf } from '#app/domain/decision/case-basis.ts'
import { wishOf, wishUnder } from '#app/domain/instalment-plan/wished-plan.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { datePartsOf } from '#app/platform/typed-date.ts'
import { type TrialInput } from './trial-form.schema.ts'

/** The case as it is, as the form would have it typed: sent untouched, nothing comes out otherwise. */
export function startOfTrial(basis: CaseBasis): TrialInput {
	const relief = reliefOf(basis)
	const wish = wishUnder(relief, basis.answers) ?? wishOf(basis.answers)
	const { count, monthly, payDay, firstDueOn } = wish ?? {}
	// A first day gone by would only be refused; left empty, the next pay day takes its place.
	const isGone =
		firstDueOn !== undefined && firstDueOn < basisDay(relief, basis.filedOn, basis.today)
	return {
		relief,
		count: count === undefined ? '' : String(count),
		monthly: monthly === undefined ? '' : formatNumber(monthly),
		...(payDay !== undefined && { payDay: String(payDay) }),
		firstDueOn: datePartsOf(isGone ? null : firstDueOn),
		...{ property: '', resident: '', honestTaxpayer: '', taxInvestigation: '' },
	}
}
