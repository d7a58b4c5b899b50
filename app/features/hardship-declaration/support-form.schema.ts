import * as z from 'zod/mini'
import { restartSupports } from '#app/domain/eligibility/eligibility-person.ts'

export const supportForm = z.object({
	given: z
		.array(z.enum(restartSupports), 'hardship-declaration:support.missing')
		.check(z.minLength(1, 'hardship-declaration:support.missing')),
})
