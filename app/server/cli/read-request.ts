import type * as z from 'zod'
import { BadInput } from './bad-input.ts'

/** What was handed in as the schema gives it out; one sentence names the first field that is wrong. */
export function readRequest<Schema extends z.ZodType>(
	schema: Schema,
	input: unknown,
): z.output<Schema> {
	const request = schema.safeParse(input)
	if (request.success) return request.data
	const issue = request.error.issues[0]
	throw new BadInput(issue ? sentenceOf(issue, input) : 'The request cannot be read.')
}

function sentenceOf(issue: z.core.$ZodIssue, input: unknown): string {
	const field = written(issue.path)
	if (issue.code === 'unrecognized_keys') {
		const keys = issue.keys.map((key) => JSON.stringify(key)).join(', ')
		return `${field} has an unknown field: ${keys}.`
	}
	if (valueAt(input, issue.path) === undefined) return `${field} is missing.`
	return `${field} ${issue.message}.`
}

function written(path: readonly PropertyKey[]): string {
	const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
	return text.join('').replace(/^\./, '') || 'The request'
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, part) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined,
		input,
	)
}
