import { describe, expect, it } from 'vitest'
import { quickPlanForm } from './quick-plan-form.schema.ts'

const read = (typed: Record<string, string>) => quickPlanForm.safeParse(typed)
const messages = (typed: Record<string, string>) =>
	read(typed).error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('the plan of the quick lane', () => {
	it('is a number of months and a day', () => {
		expect(read({ pace: '3', monthly: '', payDay: '25' }).data).toEqual({ count: 3, payDay: 25 })
		expect(read({ pace: '1', payDay: 'end' }).data).toEqual({ count: 1, payDay: 'end' })
	})

	it.each(['1,450,000', '145만', '145만 원', '１４５만'])('takes %s as an amount', (monthly) => {
		expect(read({ pace: 'amount', monthly, payDay: '1' }).data).toEqual({
			monthly: 1_450_000,
			payDay: 1,
		})
	})

	it('does not mind an amount typed beside a number of months', () => {
		expect(read({ pace: '2', monthly: 'abc', payDay: '1' }).success).toBe(true)
	})

	it.each([
		['', 'application:quick-plan.monthly.error'],
		['abc', 'application:quick-plan.monthly.error'],
		['-5', 'application:quick-plan.monthly.error'],
		['0', 'common:form.amount.zero'],
		['999999999999999999999', 'common:form.amount.too-large'],
	])('says at the amount what is wrong with "%s"', (monthly, message) => {
		expect(messages({ pace: 'amount', monthly, payDay: '1' })).toEqual([['monthly', message]])
	})

	it.each(['', '0', '29', '31', '1.5'])('knows no pay day "%s"', (payDay) => {
		expect(messages({ pace: '2', payDay })).toEqual([
			['payDay', 'application:quick-plan.pay-day.error'],
		])
	})

	it('asks for both where nothing was chosen', () => {
		expect(messages({})?.map(([name]) => name)).toEqual(['pace', 'payDay'])
	})
})
