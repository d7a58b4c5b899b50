import * as z from 'zod'

const part = z.string().trim().default('')

/** `thisMonth` is `2026-11`: what began in the future has not begun. */
export function sinceForm(thisMonth: string) {
	return z
		.object({
			since: z.object({ year: part, month: part }).transform((typed, context) => {
				const written = monthOf(typed)
				if (written === undefined || written > thisMonth || written < '1950-01') {
					const message = typed.year === '' && typed.month === '' ? 'missing' : 'invalid'
					context.addIssue({ code: 'custom', message: `hardship-declaration:since.${message}` })
					return ''
				}
				return written
			}),
		})
		.transform(({ since }) => ({ month: since }))
}

function monthOf({ year, month }: { year: string; month: string }): string | undefined {
	const whole = month === '' ? /^(\d{4})\D?(\d{1,2})$/.exec(year) : null
	const [y, m] = whole ? [whole[1], whole[2]] : [year, month]
	if (!y || !m || !/^\d{4}$/.test(y) || !/^(0?[1-9]|1[0-2])$/.test(m)) return undefined
	return `${y}-${m.padStart(2, '0')}`
}
