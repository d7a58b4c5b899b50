import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { readForm, refuseForm } from './form-reply.ts'

const schema = z.object({
	income: z.pipe(z.string().check(z.trim(), z.regex(/^\d+$/, 'x:income')), z.transform(Number)),
	reasons: z.array(z.enum(['illness', 'job'])).check(z.minLength(1, 'x:reasons')),
	since: z.object({ year: z.string().check(z.regex(/^\d{4}$/, 'x:year')), month: z.string() }),
})

function posted(...fields: [string, string][]): FormData {
	const formData = new FormData()
	for (const [name, value] of fields) formData.append(name, value)
	return formData
}

test('a good post becomes data', () => {
	const form = readForm(
		posted(
			['income', ' 1450000 '],
			['reasons', 'job'],
			['reasons', 'illness'],
			['since.year', '2026'],
			['since.month', '3'],
		),
		schema,
		['reasons'],
	)
	expect(form).toEqual({
		valid: true,
		data: { income: 1450000, reasons: ['job', 'illness'], since: { year: '2026', month: '3' } },
	})
})

test('a bad post comes back with what was typed and one reason for each field', () => {
	const form = readForm(
		posted(['income', 'a lot'], ['since.year', '26'], ['since.month', '']),
		schema,
		['reasons'],
	)
	if (form.valid) throw new Error('The post was bad')
	expect(form.reply.values).toMatchObject({
		income: 'a lot',
		reasons: [],
		since: { year: '26', month: '' },
	})
	expect(form.reply.errors).toEqual({
		income: { type: 'invalid_format', message: 'x:income' },
		reasons: { type: 'too_small', message: 'x:reasons' },
		'since.year': { type: 'invalid_format', message: 'x:year' },
	})
})

test('of several reasons at one field the first is told', () => {
	const one = z.object({
		income: z.string().check(z.minLength(1, 'x:missing'), z.regex(/^\d+$/, 'x:income')),
	})
	const form = readForm(posted(['income', '']), one)
	expect(form.valid ? undefined : form.reply.errors).toEqual({
		income: { type: 'too_small', message: 'x:missing' },
	})
})

test('a field sent twice counts once, the last one', () => {
	const one = z.object({ income: z.string() })
	expect(readForm(posted(['income', '1'], ['income', '2']), one)).toEqual({
		valid: true,
		data: { income: '2' },
	})
})

test('a field cannot reach what every object inherits', () => {
	readForm(posted(['__proto__.polluted', 'yes'], ['constructor.prototype.polluted', 'yes']), schema)
	expect({}).not.toHaveProperty('polluted')
})

test('a rule refuses a well-formed form at one of its fields', () => {
	expect(refuseForm({ income: '1' }, 'income', 'x:too_low')).toEqual({
		values: { income: '1' },
		errors: { income: { type: 'refused', message: 'x:too_low' } },
	})
})

test('what a schema has no words for is said in ours, never in those of the library', () => {
	const form = readForm(posted(['reasons', 'rain']), schema, ['reasons'])
	if (form.valid) throw new Error('The post was bad')
	const words = Object.entries(form.reply.errors).map(([name, { message }]) => [name, message])
	expect(words).toEqual([
		['income', 'common:form.check-again'],
		['reasons.0', 'common:form.check-again'],
		['since', 'common:form.check-again'],
	])
})
