import * as z from 'zod/mini'
import { isCalendarDate } from '#app/domain/calendar-date.ts'
import { type AreaAnswer } from '#app/domain/declaration.ts'
import { disasterHarms, specialAreas } from '#app/domain/eligibility/eligibility-person.ts'
import { typedDate } from '#app/platform/typed-date.ts'

const fields = z.object({
	kind: z.enum(specialAreas, 'hardship-declaration:area.missing'),
	harm: z.enum(disasterHarms, 'hardship-declaration:harm.missing'),
	declaredOn: typedDate({ invalid: 'hardship-declaration:declared-on.invalid' }),
})

/** `today` is `2026-11-23`: nobody is hurt by a disaster declared tomorrow. */
export function areaForm(today: string) {
	return z.pipe(
		fields.check(
			z.refine(({ declaredOn }) => declaredOn <= today, {
				path: ['declaredOn'],
				message: 'hardship-declaration:closed-on.future',
			}),
		),
		z.transform(({ kind, harm, declaredOn }: z.output<typeof fields>): AreaAnswer => {
			const isDisaster = kind === 'disaster' || harm !== 'none'
			return {
				kind,
				harm,
				// Which day it was is known to the office too: left empty, an officer looks.
				declaredOn: isDisaster && isCalendarDate(declaredOn) ? declaredOn : null,
				smallBusiness: null,
			}
		}),
	)
}
