import { expect, test } from 'vitest'
import { readForm } from '#app/platform/form-reply.ts'
import { answerForm, inquiryForm } from './inquiry-form.schema.ts'

function posted(fields: Record<string, string>): FormData {
	const form = new FormData()
	for (const [name, value] of Object.entries(fields)) form.set(name, value)
	return form
}

test('a question says what it is about, in enough words', () => {
	const form = readForm(
		posted({ about: 'amount', text: '  금액이 고지서와 다릅니다.  ' }),
		inquiryForm,
	)
	expect(form).toEqual({
		valid: true,
		data: { about: 'amount', text: '금액이 고지서와 다릅니다.' },
	})
})

test.each([
	[{ text: '열 글자가 넘는 글입니다.' }, { about: 'inquiry:about.error' }],
	[{ about: 'rain', text: '열 글자가 넘는 글입니다.' }, { about: 'inquiry:about.error' }],
	[{ about: 'other', text: '짧은 글' }, { text: 'inquiry:text.too-short' }],
	[{ about: 'other', text: `   짧은 글${' '.repeat(20)}` }, { text: 'inquiry:text.too-short' }],
	[{ about: 'other', text: '가'.repeat(2_001) }, { text: 'inquiry:text.too-long' }],
])('%j is refused at its field', (fields, messages) => {
	const form = readForm(posted(fields), inquiryForm)
	const errors = form.valid ? {} : form.reply.errors
	expect(Object.fromEntries(Object.entries(errors).map(([name, e]) => [name, e.message]))).toEqual(
		messages,
	)
})

test('a line end counts once, however the browser sends it', () => {
	const lines = Array.from({ length: 1_000 }, () => '가').join('\r\n')
	expect(readForm(posted({ text: `${lines}나` }), answerForm).valid).toBe(true)
	expect(readForm(posted({ text: `${lines}나다` }), answerForm).valid).toBe(false)
})
