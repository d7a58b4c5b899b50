import * as z from 'zod'
import { isCalendarDate } from '#app/domain/calendar-date.ts'
import { type PayDay } from '#app/domain/declaration.ts'
import { isReasonFor, type ReasonCode } from '#app/domain/decision/reason-code.ts'
import { type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import { type PlanSize } from '#app/domain/instalment-plan/plan.ts'
import { type Outcome, outcomes } from '#app/domain/outcome.ts'
import { readWon } from '#app/domain/won.ts'
import { typedDate } from '#app/platform/typed-date.ts'
import { writtenWords } from '#app/platform/written-words.ts'
import { type OfferTerms } from './recommend.server.ts'

export const payDays = [...Array.from({ length: 28 }, (_, index) => String(index + 1)), 'end']

const found = z.enum(['', 'yes', 'no']).default('')
const typed = z.string().trim().max(40).default('')

const fields = z.object({
	outcome: z.enum(outcomes, 'decision:outcome.missing'),
	codes: z.array(z.string()).default([]),
	text: writtenWords({ most: 2_000, tooLong: 'decision:text.too-long' }),
	found: z
		.object({
			resident: found,
			honestTaxpayer: found,
			taxInvestigation: found,
			treatmentSixMonths: found,
			property: typed,
		})
		.partial()
		.default({}),
	count: typed,
	monthly: typed,
	payDay: z.string().default(''),
	// Without a plan to go with the relief, the form has no such field.
	firstDueOn: typedDate({ invalid: 'decision:offer.first-invalid' }).prefault({}),
	/** Pressed to see what the offer comes to, before anything is put forward. */
	show: z.string().optional(),
})

export const recommendationForm = fields.transform((form, context): RecommendationForm => {
	const problem = (path: string, message: string) =>
		context.addIssue({ code: 'custom', path: [path], message })
	const { outcome, text } = form
	const codes = form.codes.filter((code) => isReasonFor(outcome, code))
	const show = form.show !== undefined
	if (codes.length === 0 && !show) problem('codes', 'decision:codes.missing')
	if (outcome !== 'approved' && [...text].length < 10 && !show) {
		problem('text', 'decision:text.missing')
	}
	const findings = findingsOf(form.found, problem)
	const offer = outcome === 'approved-changed' ? offerOf(form, problem) : null
	return { outcome, reasonCodes: codes, text, findings, offer, show }
})

export type RecommendationInput = z.input<typeof recommendationForm>

export type RecommendationForm = {
	outcome: Outcome
	reasonCodes: readonly ReasonCode[]
	text: string
	findings: OfficeFindings
	offer: OfferTerms | null
	show: boolean
}

type Fields = z.output<typeof fields>
type Problem = (path: string, message: string) => void

function findingsOf(found: Fields['found'], problem: Problem): OfficeFindings {
	const { property = '', ...answers } = found
	const said = Object.entries(answers).filter(([, answer]) => answer !== '')
	const findings: OfficeFindings = Object.fromEntries(
		said.map(([fact, answer]) => [fact, answer === 'yes']),
	)
	if (property === '') return findings
	const amount = readWon(property)
	if (amount === undefined) problem('found.property', 'decision:found.property-invalid')
	return { ...findings, property: amount ?? null }
}

function offerOf(form: Fields, problem: Problem): OfferTerms | null {
	const payDay = payDayOf(form.payDay)
	const firstDueOn = isCalendarDate(form.firstDueOn) ? form.firstDueOn : undefined
	if (!payDay) problem('payDay', 'decision:offer.pay-day-missing')
	if (!firstDueOn) problem('firstDueOn', 'decision:offer.first-missing')
	const size = sizeOf(form, problem)
	return payDay && firstDueOn && size ? { firstDueOn, payDay, ...size } : null
}

function sizeOf({ count, monthly }: Fields, problem: Problem): PlanSize | undefined {
	const times = /^[1-9]\d?$/.test(count) ? Number(count) : undefined
	const amount = monthly === '' ? undefined : readWon(monthly)
	if (monthly !== '' && !amount) problem('monthly', 'decision:offer.monthly-invalid')
	else if (times && amount) problem('count', 'decision:offer.size-twice')
	else if (amount) return { monthly: amount }
	else if (times) return { count: times }
	else problem('count', 'decision:offer.size-missing')
	return undefined
}

function payDayOf(text: string): PayDay | undefined {
	if (!payDays.includes(text)) return undefined
	return text === 'end' ? 'end' : Number(text)
}
