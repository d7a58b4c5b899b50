import * as z from 'zod'
import { reliefs } from '#app/domain/relief.ts'
import { day, mustDiffer, taxItem, won } from './item-request.ts'
import { personRequest } from './person-request.ts'

// The texts of the special reliefs before this day are not on file.
export const earliestAsked = '2026-01-01'

const asked = {
	on: day.refine((on) => on >= earliestAsked, `must not be before ${earliestAsked}`),
	items: z.array(taxItem, 'must be a list').min(1, 'must not be empty'),
	person: personRequest.prefault({}),
	reliefs: z
		.array(z.enum(reliefs, `must be one of ${reliefs.join(', ')}`), 'must be a list')
		.min(1, 'must not be empty')
		.default([...reliefs]),
}

export const eligibilityRequest = z.strictObject(asked, 'must be an object').superRefine(mustDiffer)

export const evidenceRequest = z
	.strictObject(
		{ ...asked, monthlyIncome: won.default(0), rentDeposit: won.default(0) },
		'must be an object',
	)
	.superRefine(mustDiffer)
