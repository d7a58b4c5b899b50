import type * as z from 'zod/mini'
import { formCheck } from './form-check.ts'

export type FieldIssue = { type: string; message: string }

/** What an action sends back when it refuses a form: the same words typed in, and why. */
export type FormReply<Input> = {
	values: Partial<Input>
	/** By field name; parts of a group are named with dots. The message is a locale key. */
	errors: Record<string, FieldIssue>
}

export type ReadForm<Schema extends z.ZodMiniType> =
	{ valid: true; data: z.output<Schema> } | { valid: false; reply: FormReply<z.input<Schema>> }

/**
 * Checks a post against a schema. `since.year` becomes `{ since: { year } }`; fields named in
 * `lists` may repeat, as checkboxes do. Files are left to the reader of uploads.
 */
export function readForm<Schema extends z.ZodMiniType>(
	formData: FormData,
	schema: Schema,
	lists: readonly string[] = [],
): ReadForm<Schema> {
	const values = fieldsOf(formData, lists)
	const parsed = schema.safeParse(values, formCheck)
	if (parsed.success) return { valid: true, data: parsed.data }
	// The values are whatever was typed: only their names are sure to be the form's.
	return { valid: false, reply: { values: values as never, errors: errorsOf(parsed.error) } }
}

/** A reply for a form whose fields are well-formed and which a rule refuses all the same. */
export function refuseForm<Input>(
	values: Partial<Input>,
	name: string,
	message: string,
): FormReply<Input> {
	return { values, errors: { [name]: { type: 'refused', message } } }
}

type Fields = { [name: string]: string | string[] | Fields }

/** A form's fields as they were typed, for filling it in again. */
export function fieldsOf(formData: FormData, lists: readonly string[]): Fields {
	const fields: Fields = Object.create(null)
	for (const name of new Set([...formData.keys(), ...lists])) {
		const texts = formData.getAll(name).filter((value) => typeof value === 'string')
		const value = lists.includes(name) ? texts : texts[texts.length - 1]
		if (value !== undefined) place(fields, name.split('.'), value)
	}
	return fields
}

function place(fields: Fields, [first = '', ...rest]: string[], value: string | string[]): void {
	if (rest.length === 0) {
		fields[first] = value
		return
	}
	const group = fields[first]
	const inner: Fields =
		typeof group === 'object' && !Array.isArray(group) ? group : Object.create(null)
	fields[first] = inner
	place(inner, rest, value)
}

function errorsOf(error: z.core.$ZodError): Record<string, FieldIssue> {
	const errors: Record<string, FieldIssue> = {}
	for (const { path, code, message } of error.issues) {
		errors[path.join('.')] ??= { type: code, message }
	}
	return errors
}
