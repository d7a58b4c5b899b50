import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { isDemandNear } from '#app/domain/demand-near.ts'
import { deemedApprovalOn, lawDue, officeDue } from '#app/domain/due.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { awaitsNotice, noticeDeadline, openDeadline } from '#app/domain/payment-deadline.ts'
import { type QueueFlag } from '#app/domain/queue-order.ts'
import { needsDecision, type Relief } from '#app/domain/relief.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { welfareDuty } from '#app/domain/welfare/duty.ts'
import { type ApplicationFigures } from './application-figures.ts'

/** The office that holds the largest sum; the smaller code among equals. */
export function officeOf(figures: ApplicationFigures<TaxItem & { officeCode: string }>): string {
	const sums = new Map<string, number>()
	for (const { item, shown } of figures.items)
		sums.set(item.officeCode, (sums.get(item.officeCode) ?? 0) + shown.payable)
	const [largest] = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
	if (!largest) throw new Error('An application without items has no office')
	return largest[0]
}

/** For each relief one clock: the law's where it sets one, the office's own promise where it does not. */
export function dueDays(
	reliefs: readonly Relief[],
	items: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
) {
	const decided = needsDecision(reliefs) ? reliefs.filter((one) => needsDecision([one])) : reliefs
	const isPromised = decided.some((one) => lawDue([one], items, on, parameters) === null)
	return {
		dueOn: isPromised ? officeDue(on, [], parameters) : null,
		lawDueOn: lawDue(reliefs, items, on, parameters)?.on ?? null,
	}
}

/**
 * 국세징수법 §13⑤, §14⑤: the day on which silence is approval. Only where all that could be extended was
 * filed early enough: a case has one answer.
 */
export function deemedOn(
	reliefs: readonly Relief[],
	items: readonly TaxItem[],
	on: CalendarDate,
	parameters: Parameters,
): CalendarDate | null {
	const days = deadlinesAsked(reliefs, items, on).map(
		(deadline) => deadline && deemedApprovalOn(on, deadline, parameters),
	)
	if (days.length === 0 || days.includes(null)) return null
	return days[0] ?? null
}

// A notice whose deadline nobody knows yet cannot be answered by silence: null.
function deadlinesAsked(reliefs: readonly Relief[], items: readonly TaxItem[], on: CalendarDate) {
	const toCome = reliefs.includes('notice-deferral')
		? items.filter((item) => awaitsNotice(item, on))
		: []
	const dueYet = reliefs.includes('deadline-extension') ? items : []
	return [
		...toCome.map((item) => noticeDeadline(item, on)),
		...dueYet.flatMap((item) => openDeadline(item, on)?.on ?? []),
	]
}

/** What lifts a case in the queue, as far as the submission itself says it. */
export function flagsOf({
	answers,
	figures,
	language,
	on,
	parameters,
}: {
	answers: Answers
	figures: ApplicationFigures<TaxItem>
	language: string
	on: CalendarDate
	parameters: Parameters
}): QueueFlag[] {
	const items = figures.items.map(({ item }) => item)
	const near = isDemandNear(items, on, parameters)
	const foreign = language !== 'ko' || answers.help?.needs.includes('interpreter')
	return [
		...(near ? (['demand-deadline-near'] as const) : []),
		...(welfareDuty(answers, on, parameters)?.raised ? (['emergency-welfare-duty'] as const) : []),
		...(foreign ? (['foreign-language'] as const) : []),
	]
}
