import * as z from 'zod'
import { chargedItemFields, day, mustBeInOrder, mustDiffer } from './item-request.ts'

const item = z.strictObject(chargedItemFields, 'must be an object').superRefine(mustBeInOrder)

export const surchargeRequest = z
	.strictObject({ on: day, items: z.array(item, 'must be a list') }, 'must be an object')
	.superRefine(mustDiffer)
