import * as z from 'zod/mini'
import { calendarDate } from '#app/domain/calendar-date.ts'
import { businessMatters } from '#app/domain/declaration.ts'
import { restartKinds } from '#app/domain/eligibility/eligibility-person.ts'
import { typedDate } from '#app/platform/typed-date.ts'
import { notPast } from './past-day.ts'

const fields = z.object({
	state: z.enum(['running', 'closed', 'never'], 'hardship-declaration:business.missing'),
	closedOn: typedDate({ invalid: 'hardship-declaration:closed-on.invalid' }),
	matters: z._default(z.array(z.enum(businessMatters)), []),
})

type Fields = z.output<typeof fields>

/** `today` is `2026-11-23`: a business that closes tomorrow is running. */
export function businessForm(today: string) {
	return z.pipe(
		fields.check(
			z.refine(({ state, closedOn }) => state !== 'closed' || closedOn !== '', {
				path: ['closedOn'],
				message: 'hardship-declaration:closed-on.missing',
			}),
			...(['future', 'invalid'] as const).map((problem) =>
				z.refine<Fields>(
					({ state, closedOn }) => state !== 'closed' || notPast(closedOn, today) !== problem,
					{ path: ['closedOn'], message: `hardship-declaration:closed-on.${problem}` },
				),
			),
			// 조세특례제한법 §99의15①1 asks that all be closed, §99의10①2가 that the new one trades: not both.
			z.refine(({ state, matters }) => state !== 'closed' || !isOneOf(matters, 'business'), {
				path: ['state'],
				message: 'hardship-declaration:business.closed-and-begun',
			}),
			z.refine(({ matters }) => restartKinds.filter((kind) => isOneOf(matters, kind)).length <= 1, {
				path: ['matters'],
				message: 'hardship-declaration:matters.one-beginning',
			}),
		),
		z.transform(({ state, closedOn, matters }: Fields) => ({
			state,
			closedOn: state === 'closed' ? calendarDate(closedOn) : null,
			matters: state === 'never' ? [] : matters,
		})),
	)
}

function isOneOf(matters: readonly string[], matter: string): boolean {
	return matters.includes(matter)
}
