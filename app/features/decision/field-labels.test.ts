import { expect, test } from 'vitest'
import { findableFacts } from '#app/domain/eligibility/office-findings.ts'
import { languages } from '#app/i18n/language.ts'
import { namedBy } from '#app/i18n/named-by.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { recommendationLabels } from './field-labels.ts'
import { recommendationForm } from './recommendation-form.schema.ts'

function refused(fields: Record<string, string>): string[] {
	const form = new FormData()
	for (const [name, value] of Object.entries(fields)) form.set(name, value)
	const read = readForm(form, recommendationForm, ['codes'])
	return read.valid ? [] : Object.keys(read.reply.errors)
}

test('every field of a recommendation that may be refused is named in the summary', () => {
	const found = Object.fromEntries(findableFacts.map((fact) => [`found.${fact}`, 'x']))
	const names = [
		...refused({ outcome: 'x', ...found, text: 'x'.repeat(2_001) }),
		...refused({ outcome: 'approved-changed' }),
		...refused({ outcome: 'approved-changed', monthly: 'x', 'found.property': 'x' }),
	]
	expect(names).toEqual(expect.arrayContaining(['text', 'monthly', 'payDay', 'found.property']))
	for (const language of languages) {
		const named = namedBy(recommendationLabels, translator(language))
		for (const name of names) expect(named(name) ?? '', name).toMatch(/^[^.:]{2,}$/)
	}
})
