import { describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Answers, type BusinessMatter } from '#app/domain/declaration.ts'
import { stepIds } from './step-ids.ts'
import {
	type Applicant,
	blockedBy,
	firstOpenStep,
	pathAfter,
	pathBefore,
	placeOf,
	stepsFor,
} from './steps-for.ts'
import { tasksFor } from './tasks.ts'

const person: Applicant = {
	kind: 'individual',
	hasBusiness: false,
	business: { state: 'never', closedOn: null },
}
const shop: Applicant = { ...person, hasBusiness: true }
const company: Applicant = { ...shop, kind: 'corporation' }
const full: Answers = { lane: { lane: 'full' }, items: { itemNos: ['A-1'] } }
const quick: Answers = { lane: { lane: 'quick' }, items: { itemNos: ['A-1'] } }

describe('the steps of a person', () => {
	it('are four in the quick lane', () => {
		expect(stepsFor(quick, shop)).toEqual(['lane', 'items', 'quickPlan', 'help'])
	})

	it('ask a person without a business nothing about one', () => {
		expect(stepsFor(full, person)).not.toContain('business')
		expect(stepsFor(full, shop)).toContain('business')
	})

	it('ask only what was said to matter at the business', () => {
		const closed = { state: 'closed', closedOn: d('2024-05-31') } as const
		const after = (...matters: BusinessMatter[]) =>
			stepsFor({ ...full, business: { ...closed, matters } }, shop)
		expect(after()).toEqual(stepsFor(full, shop))
		expect(after('employment').slice(-6)).toEqual([
			...['business', 'restart', 'help', 'reliefs', 'plan', 'evidence'],
		])
		expect(after('support', 'area')).toEqual(expect.arrayContaining(['support', 'area']))
		expect(after('support', 'area')).not.toContain('restart')
		expect(
			stepsFor({ ...full, business: { ...closed, matters: ['support'] } }, person),
		).not.toContain('support')
	})

	it('are counted the same on every page and in the list, whoever it is', () => {
		const closed = { state: 'closed', closedOn: d('2024-05-31') } as const
		const ways: Answers[] = [
			{},
			quick,
			full,
			{ ...full, reliefs: { chosen: ['extinction'] } },
			{ ...full, reliefs: { chosen: ['voluntary-plan'] } },
			{ ...full, business: { ...closed, matters: ['employment', 'support', 'area'] } },
		]
		for (const applicant of [person, shop, company])
			for (const answers of ways) {
				const steps = [...stepsFor(answers, applicant), 'check' as const]
				const places = steps.map((step) => placeOf(step, answers, applicant))
				expect(places).toEqual(
					steps.map((_, index) => ({ number: index + 1, total: steps.length })),
				)
				const { total, groups } = tasksFor(answers, applicant)
				expect(total).toBe(steps.length)
				expect(groups.flatMap(({ tasks }) => tasks.map(({ id }) => id)).sort()).toEqual(
					[...steps].sort(),
				)
			}
	})

	it('ask a company nothing about a household', () => {
		expect(stepsFor(full, company)).not.toContain('household')
	})

	it('ask for no plan of those who only ask for extinction', () => {
		expect(stepsFor({ ...full, reliefs: { chosen: ['extinction'] } }, shop)).not.toContain('plan')
		expect(stepsFor({ ...full, reliefs: { chosen: ['seizure-deferral'] } }, shop)).toContain('plan')
	})

	it('keep the order in which all steps are listed', () => {
		for (const answers of [quick, full]) {
			const steps = stepsFor(answers, shop)
			expect(steps).toEqual(stepIds.filter((stepId) => steps.includes(stepId)))
		}
	})
})

describe('the way through', () => {
	it('leads from step to step and ends at the check', () => {
		expect(pathAfter('lane', quick, shop)).toBe('/apply/items')
		expect(pathAfter('items', quick, shop)).toBe('/apply/quick-plan')
		expect(pathAfter('help', quick, shop)).toBe('/apply/check')
	})

	it('shows the task list once, between the items and the first question', () => {
		expect(pathAfter('items', full, shop)).toBe('/apply/tasks')
		expect(pathBefore('situation', full, shop)).toBe('/apply/tasks')
		expect(pathAfter('situation', full, shop)).toBe('/apply/since')
	})

	it('leads back to where one came from, and to what is owed from the first question', () => {
		expect(pathBefore('lane', quick, shop)).toBe('/arrears')
		expect(pathBefore('items', quick, shop)).toBe('/apply?change=yes')
		expect(pathBefore('quickPlan', quick, shop)).toBe('/apply/items')
	})

	it('passes over steps this person does not have', () => {
		expect(pathAfter('since', full, company)).toBe('/apply/money')
		expect(pathBefore('help', full, person)).toBe('/apply/property')
	})
})

describe('a step that cannot be answered yet', () => {
	it('sends to the items first', () => {
		expect(blockedBy('situation', { lane: { lane: 'full' } }, shop)).toBe('items')
		expect(blockedBy('money', full, shop)).toBeUndefined()
	})

	it('sends from the reliefs to the first question they rest on', () => {
		expect(blockedBy('reliefs', full, shop)).toBe('situation')
	})

	it('sends away from a step that is not this person’s', () => {
		expect(blockedBy('household', full, company)).toBe('situation')
		expect(blockedBy('quickPlan', full, shop)).toBe('situation')
	})
})

it('nothing is open once everything is answered', () => {
	const answered: Answers = {
		...quick,
		quickPlan: { relief: 'voluntary-plan', count: 3, payDay: 25, firstDueOn: d('2026-11-25') },
	}
	expect(firstOpenStep(answered, shop)).toBe('help')
	const help = { needs: [], interpreterLanguage: '', helperName: '', email: '', phone: '' }
	expect(firstOpenStep({ ...answered, help }, shop)).toBeUndefined()
})
