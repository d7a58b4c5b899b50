import * as z from 'zod/mini'
import { type Relief, reliefs } from '#app/domain/relief.ts'

const missing = 'relief:choice.missing'

/** One way or several; whether the law lets them stand together is for the server to say. */
export const reliefForm = z.pipe(
	z.object({
		relief: z.array(z.enum(reliefs, missing), missing).check(z.minLength(1, missing)),
	}),
	z.transform(({ relief }: { relief: Relief[] }) => ({ chosen: [...new Set(relief)] })),
)
