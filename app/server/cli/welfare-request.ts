import * as z from 'zod'
import { crises } from '#app/domain/crisis.ts'
import { areas, programmes } from '#app/domain/welfare/household.ts'
import { day, won } from './item-request.ts'

const wholeText = 'must be a whole number'
const number = (least: number, most: number) =>
	z
		.int(wholeText)
		.min(least, `must not be less than ${least}`)
		.max(most, `must not be more than ${most}`)
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
	z.enum(words, `must be one of ${words.join(', ')}`)
const unknown = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null)
const crisisNames = Object.keys(crises) as [keyof typeof crises, ...(keyof typeof crises)[]]

/** A household; what is left out is not known. */
export const welfareRequest = z.strictObject(
	{
		on: day,
		people: number(1, 30),
		monthlyIncome: unknown(won),
		children: unknown(number(0, 30)),
		crises: unknown(z.array(oneOf(crisisNames), 'must be a list')),
		area: unknown(oneOf(areas)),
		property: unknown(won),
		financial: unknown(won),
		age: unknown(number(0, 130)),
		receives: unknown(z.array(oneOf(programmes), 'must be a list')),
	},
	'must be an object',
)
