import * as z from 'zod/mini'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { typedDate } from '#app/platform/typed-date.ts'

const fields = z.object({
	state: z.enum(['running', 'closed', 'never'], 'hardship-declaration:business.missing'),
	closedOn: typedDate({ invalid: 'hardship-declaration:closed-on.invalid' }),
})

/** `today` is `2026-11-23`: a business that closes tomorrow is running. */
export function businessForm(today: string) {
	return z.pipe(
		fields.check(
			z.refine(({ state, closedOn }) => state !== 'closed' || closedOn !== '', {
				path: ['closedOn'],
				message: 'hardship-declaration:closed-on.missing',
			}),
			z.refine(({ state, closedOn }) => state !== 'closed' || closedOn <= today, {
				path: ['closedOn'],
				message: 'hardship-declaration:closed-on.future',
			}),
		),
		z.transform(({ state, closedOn }: z.output<typeof fields>) => ({
			state,
			closedOn: state === 'closed' ? calendarDate(closedOn) : null,
		})),
	)
}
