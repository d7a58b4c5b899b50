import * as z from 'zod'
import { interruptions, suspensions } from '#app/domain/prescription/prescription-event.ts'
import { day, mustBeInOrder, mustDiffer, taxItemFields } from './item-request.ts'

const yesOrNo = z.boolean('must be true or false')
const kindOf = <Words extends Record<string, string>>(words: Words) => {
	const names = Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]]
	return z.enum(names, `must be one of ${names.join(', ')}`)
}
const days = { from: day, to: day.nullable().default(null) }
const inOrder = ({ from, to }: { from: string; to: string | null }) => to === null || from <= to
const wrongOrder = { path: ['to'], error: 'must not be before from' }

const interruption = z
	.strictObject({ kind: kindOf(interruptions), ...days, releasedAtOnce: yesOrNo.optional() })
	.refine(inOrder, wrongOrder)
const suspension = z
	.strictObject({ kind: kindOf(suspensions), ...days, dismissed: yesOrNo.optional() })
	.refine(inOrder, wrongOrder)

const item = z
	.strictObject(
		{
			...taxItemFields,
			filed: yesOrNo.nullable().default(null),
			interruptions: z.array(interruption, 'must be a list').default([]),
			suspensions: z.array(suspension, 'must be a list').default([]),
		},
		'must be an object',
	)
	.superRefine(mustBeInOrder)

export const prescriptionRequest = z
	.strictObject({ on: day, items: z.array(item, 'must be a list') }, 'must be an object')
	.superRefine(mustDiffer)
