import * as z from 'zod/mini'
import { readMonth } from '#app/platform/typed-date.ts'
import { refuseField, typedText } from '#app/platform/typed-text.ts'

const parts = z.object({ year: typedText(), month: typedText() })

/** `thisMonth` is `2026-11`: what began in the future has not begun. */
export function sinceForm(thisMonth: string) {
	const since = z.transform((typed: z.output<typeof parts>, context) => {
		const written = readMonth(typed)
		if (written !== undefined && written <= thisMonth && written >= '1950-01') return written
		const message = typed.year === '' && typed.month === '' ? 'missing' : 'invalid'
		refuseField(context, `hardship-declaration:since.${message}`)
		return ''
	})
	return z.pipe(
		z.object({ since: z.pipe(z.prefault(parts, {}), since) }),
		z.transform((form: { since: string }) => ({ month: form.since })),
	)
}
