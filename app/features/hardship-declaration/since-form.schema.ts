import * as z from 'zod/mini'
import { refuseField, typedText } from '#app/platform/typed-text.ts'

const parts = z.object({ year: typedText(), month: typedText() })

/** `thisMonth` is `2026-11`: what began in the future has not begun. */
export function sinceForm(thisMonth: string) {
	const since = z.transform((typed: z.output<typeof parts>, context) => {
		const written = monthOf(typed)
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

function monthOf({ year, month }: { year: string; month: string }): string | undefined {
	const whole = month === '' ? /^(\d{4})\D?(\d{1,2})$/.exec(year) : null
	const [y, m] = whole ? [whole[1], whole[2]] : [year, month]
	if (!y || !m || !/^\d{4}$/.test(y) || !/^(0?[1-9]|1[0-2])$/.test(m)) return undefined
	return `${y}-${m.padStart(2, '0')}`
}
