import type * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { readForm } from '#app/platform/form-reply.ts'

type Words = string | { [key: string]: Words }

// What a form that depends on the day or on the case is made with.
const madeWith: Record<string, unknown> = {
	sinceForm: '2026-11',
	businessForm: '2026-11-23',
	restartForm: '2026-11-23',
	areaForm: '2026-11-23',
	submitForm: true,
	answerForm: [{ number: 1, kind: 'question', hasFile: false }],
	unfinishedAnswerForm: [{ number: 1, kind: 'document', hasFile: false }],
}

const files = import.meta.glob<Record<string, unknown>>('../app/features/*/*.schema.ts', {
	eager: true,
})

const texts = import.meta.glob<Words>('../locales/ko/*.json', { eager: true, import: 'default' })

const forms = Object.entries(files).flatMap(([file, exported]) =>
	Object.entries(exported).flatMap(([name, value]): [string, z.ZodMiniType][] => {
		const made =
			typeof value === 'function' && name.endsWith('Form') ? value(madeWith[name]) : value
		return isSchema(made) ? [[`${file} ${name}`, made]] : []
	}),
)

function isSchema(value: unknown): value is z.ZodMiniType {
	return typeof value === 'object' && value !== null && '_zod' in value
}

function wordsOf(key: string): unknown {
	const [namespace = '', path = ''] = key.split(':')
	const words = texts[`../locales/ko/${namespace}.json`]
	return path
		.split('.')
		.reduce<Words | undefined>(
			(inner, part) => (typeof inner === 'object' ? inner[part] : undefined),
			words,
		)
}

test('every form there is was found', () => {
	expect(forms.length).toBeGreaterThanOrEqual(25)
})

test.each(forms)('%s answers an empty post in our words', (_name, schema) => {
	const form = readForm(new FormData(), schema, ['needs'])
	const keys = form.valid ? [] : Object.values(form.reply.errors).map(({ message }) => message)
	expect(keys.filter((key) => typeof wordsOf(key) !== 'string')).toEqual([])
	// Said of something on the page, never of a mark that nobody sees.
	expect(keys).not.toContain('common:form.check-again')
})
