import { expect, test } from 'vitest'
import { languages } from '#app/i18n/language.ts'
import { namedBy } from '#app/i18n/named-by.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { figureForm, holidayForm, mostOf } from './change-form.schema.ts'
import { changeLabels } from './field-labels.ts'

const longer = Object.entries(mostOf).map(([name, most]) => [name, '가'.repeat(most + 1)] as const)

test('every field of a proposal that may be refused is named, and says how much it takes', () => {
	const form = new FormData()
	for (const [name, words] of longer) form.set(name, words)
	const errors = [figureForm('won'), holidayForm].flatMap((schema) => {
		const read = readForm(form, schema)
		return read.valid ? [] : Object.entries(read.reply.errors)
	})
	for (const language of languages) {
		const named = namedBy(changeLabels, translator(language))
		for (const [name] of errors) expect(named(name) ?? '', name).toMatch(/^[^.:]{2,}$/)
	}
	const told = Object.fromEntries(errors.map(([name, { message }]) => [name, message]))
	expect(told).toMatchObject({
		article: 'parameters:problem.too-long?most=200',
		name: 'parameters:problem.too-long?most=60',
	})
})
