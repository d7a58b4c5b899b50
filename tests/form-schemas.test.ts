import type * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { readMessage } from '#app/i18n/message-values.ts'
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

// Boxes of which none may be ticked.
const lists = ['needs']

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
	const form = readForm(new FormData(), schema, lists)
	const keys = form.valid ? [] : Object.values(form.reply.errors).map(({ message }) => message)
	expect(keys.filter((key) => typeof wordsOf(key) !== 'string')).toEqual([])
	// Said of something on the page, never of a mark that nobody sees.
	expect(keys).not.toContain('common:form.check-again')
})

type Def = { shape?: Record<string, Inner>; in?: Inner; innerType?: Inner }
type Inner = { _zod: { def: Def } }

/** The boxes a form has, as their names stand in a post. */
function boxesOf({ _zod: { def } }: Inner, name = ''): string[] {
	if (def.shape) {
		const under = name && `${name}.`
		return Object.entries(def.shape).flatMap(([key, box]) => boxesOf(box, under + key))
	}
	const inner = def.in ?? def.innerType
	return inner ? boxesOf(inner, name) : [name]
}

function errorsFor(schema: z.ZodMiniType, fields: Record<string, string>): Record<string, string> {
	const formData = new FormData()
	for (const [name, value] of Object.entries(fields)) formData.set(name, value)
	const form = readForm(formData, schema, lists)
	const errors = form.valid ? [] : Object.entries(form.reply.errors)
	return Object.fromEntries(errors.map(([name, { message }]) => [name, message]))
}

// Nonsense, a text where a group of boxes stands, a group where a box stands.
const spoiled: ((box: string) => string)[] = [
	(box) => box,
	(box) => box.split('.')[0] ?? box,
	(box) => `${box}.odd`,
]

test.each(forms)('%s answers a spoiled post in our words', (_name, schema) => {
	const boxes = boxesOf(schema as unknown as Inner).filter((name) => name !== '')
	const posts = spoiled.flatMap((nameFor) => [
		Object.fromEntries(boxes.map((box) => [nameFor(box), '?? \u0000'])),
		...boxes.map((box) => ({ [nameFor(box)]: '?? \u0000' })),
	])
	const keys = posts.flatMap((fields) => Object.values(errorsFor(schema, fields)))
	const unknown = keys.filter((key) => typeof wordsOf(readMessage(key).key) !== 'string')
	expect([...new Set(unknown)]).toEqual([])
})

test.each(forms)('%s says what else is missing where only one box was sent', (_name, schema) => {
	const boxes = boxesOf(schema as unknown as Inner).filter((name) => name !== '')
	const unsaid = boxes.flatMap((box) => {
		const errors = Object.entries(errorsFor(schema, { [box]: '1' }))
		const [group = ''] = box.split('.')
		return errors
			.filter(([name, key]) => key === 'common:form.check-again' && name.split('.')[0] !== group)
			.map(([name]) => `${name}, where ${box} was sent`)
	})
	expect(unsaid).toEqual([])
})

test('the boxes of a form are found in its groups', () => {
	const form = forms.find(([name]) => name.endsWith('requestForm'))?.[1]
	expect(boxesOf(form as unknown as Inner)).toEqual(
		expect.arrayContaining(['message', 'dueOn.year', 'dueOn.day', 'question1']),
	)
})
