import * as z from 'zod/mini'
import { type Relief, reliefs } from '#app/domain/relief.ts'

export const reliefForm = z.pipe(
	z.object({ relief: z.enum(reliefs, 'relief:choice.missing') }),
	z.transform(({ relief }: { relief: Relief }) => ({ chosen: [relief] })),
)
