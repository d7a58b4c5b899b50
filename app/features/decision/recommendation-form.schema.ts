import * as z from 'zod/mini'
import { isCalendarDate } from '#app/domain/calendar-date.ts'
import { isReasonFor } from '#app/domain/decision/reason-code.ts'
import { type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import { readPayDay } from '#app/domain/instalment-plan/written-pay-day.ts'
import { type PlanSize } from '#app/domain/instalment-plan/plan.ts'
import { outcomes } from '#app/domain/outcome.ts'
import { type Relief, reliefs } from '#app/domain/relief.ts'
import { readAmount } from '#app/domain/won.ts'
import { amountMessage } from '#app/i18n/amount-message.ts'
import { typedDate } from '#app/platform/typed-date.ts'
import { readWhole } from '#app/platform/typed-number.ts'
import { refuseField, typedText } from '#app/platform/typed-text.ts'
import { writtenWords } from '#app/platform/written-words.ts'
import { offeredShape, offeredShapes } from './offered-shape.ts'
import { mostWords } from './outcome-form.schema.ts'
import { type OfferTerms, type ReliefPut } from './recommend.server.ts'

/** What an officer may write for a number of times found, and of instalments offered. */
export const countsFound = { least: 0, most: 999 }
export const countsOffered = { least: 1, most: 99 }

const found = z._default(z.enum(['', 'yes', 'no']), '')
const typed = typedText()

const put = {
	outcome: z.enum(outcomes, 'decision:outcome.missing'),
	codes: z._default(z.array(z.string()), []),
	count: typed,
	monthly: typed,
	payDay: z._default(z.string(), ''),
	shape: z._default(z.enum(offeredShapes), 'asked'),
	months: typed,
	firstAmount: typed,
	// Without a plan to go with the relief, the form has no such field.
	firstDueOn: typedDate({ invalid: 'decision:offer.first-invalid' }),
}

const fields = z.object({
	...put,
	/** The reliefs asked for beside the leading one. */
	beside: z._default(z.partialRecord(z.enum(reliefs), z.object(put)), {}),
	text: writtenWords({ most: mostWords, tooLong: 'decision:text.too-long' }),
	found: z._default(
		z.partial(
			z.object({
				resident: found,
				honestTaxpayer: found,
				taxInvestigation: found,
				treatmentSixMonths: found,
				bookkeeping: found,
				smallBusiness: found,
				property: typed,
				propertyThen: typed,
				propertySince: typed,
				securedThen: typed,
				arrearsInFiveYears: typed,
			}),
		),
		{},
	),
	/** Pressed to see what the offer comes to, before anything is put forward. */
	show: z.optional(z.string()),
})

const read = z.transform((form: Fields, context): RecommendationForm => {
	const problem = (path: string, message: string) =>
		refuseField(context, message, ...path.split('.'))
	const { text } = form
	const show = form.show !== undefined
	const beside = Object.entries(form.beside)
	const isShort = [form, ...Object.values(form.beside)].some(
		({ outcome }) => outcome !== 'approved',
	)
	if (isShort && [...text].length < 10 && !show) problem('text', 'decision:text.missing')
	return {
		...putOf(form, show, problem),
		beside: Object.fromEntries(
			beside.map(([relief, one]) => [
				relief,
				putOf(one, show, (path, words) => problem(`beside.${relief}.${path}`, words)),
			]),
		),
		...{ text, show, findings: findingsOf(form.found, problem) },
	}
})

function putOf(form: Put, show: boolean, problem: Problem): ReliefPut {
	const { outcome } = form
	const codes = form.codes.filter((code) => isReasonFor(outcome, code))
	if (codes.length === 0 && !show) problem('codes', 'decision:codes.missing')
	const offer = outcome === 'approved-changed' ? offerOf(form, problem) : null
	return { outcome, reasonCodes: codes, offer }
}

export const recommendationForm = z.pipe(fields, read)

export type RecommendationInput = z.input<typeof recommendationForm>

export type RecommendationForm = ReliefPut & {
	beside: Partial<Record<Relief, ReliefPut>>
	text: string
	findings: OfficeFindings
	show: boolean
}

/** The fields that may repeat, each relief has its own. */
export function recommendationLists(formData: FormData): string[] {
	return ['codes', ...[...formData.keys()].filter((name) => /^beside\..*\.codes$/.test(name))]
}

type Fields = z.output<typeof fields>
type Put = z.output<ReturnType<typeof z.object<typeof put>>>
type Problem = (path: string, message: string) => void

function findingsOf(found: Fields['found'], problem: Problem): OfficeFindings {
	const { property, propertyThen, propertySince, securedThen, arrearsInFiveYears, ...answers } =
		found
	const said = Object.entries(answers).filter(([, answer]) => answer !== '')
	const findings: OfficeFindings = Object.fromEntries(
		said.map(([fact, answer]) => [fact, answer === 'yes']),
	)
	const amounts = [
		['property', property],
		['propertyThen', propertyThen],
		['propertySince', propertySince],
		['securedThen', securedThen],
	] as const
	for (const [fact, written = ''] of amounts) {
		if (written === '') continue
		const amount = readAmount(written)
		if (amount.problem && amount.problem !== 'zero') {
			const message = amountMessage(amount.problem, 'decision:found.property-invalid')
			problem(`found.${fact}`, message)
		}
		findings[fact] = amount.problem === 'zero' ? 0 : (amount.won ?? null)
	}
	if (!arrearsInFiveYears) return findings
	const count = readWhole(arrearsInFiveYears, 'cases', countsFound)
	if (count === undefined) problem('found.arrearsInFiveYears', 'decision:found.count-invalid')
	return { ...findings, arrearsInFiveYears: count ?? null }
}

function offerOf(form: Put, problem: Problem): OfferTerms | null {
	const payDay = readPayDay(form.payDay)
	const firstDueOn = isCalendarDate(form.firstDueOn) ? form.firstDueOn : undefined
	if (!payDay) problem('payDay', 'decision:offer.pay-day-missing')
	if (!firstDueOn) problem('firstDueOn', 'decision:offer.first-missing')
	const size = sizeOf(form, problem)
	const shape = offeredShape(form, problem)
	if (!payDay || !firstDueOn || !size) return null
	return { firstDueOn, payDay, ...(shape && { shape }), ...size }
}

function sizeOf({ count, monthly }: Put, problem: Problem): PlanSize | undefined {
	const times = readWhole(count, 'times', countsOffered)
	const { won, problem: wrong } = readAmount(monthly)
	if (monthly !== '' && wrong) {
		problem('monthly', amountMessage(wrong, 'decision:offer.monthly-invalid'))
	} else if (times && won) problem('count', 'decision:offer.size-twice')
	else if (won) return { monthly: won }
	else if (times) return { count: times }
	else problem('count', 'decision:offer.size-missing')
	return undefined
}
