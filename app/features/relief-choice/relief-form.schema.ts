import * as z from 'zod'
import { reliefs } from '#app/domain/relief.ts'

export const reliefForm = z
	.object({ relief: z.enum(reliefs, 'relief:choice.missing') })
	.transform(({ relief }) => ({ chosen: [relief] }))
