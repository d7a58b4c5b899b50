import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { doorsOf, nearDeadlineOf } from '#app/domain/eligibility/doors.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type PrescriptionFacts } from '#app/domain/prescription/prescription-event.ts'
import { prescriptionOf } from '#app/domain/prescription/prescription.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { type ShownItem } from './shown-item.ts'
import { type Words } from './words.ts'

/** What the law leaves open for one item today, and until when the law may ask for it at all. */
export type LawOfItem = {
	doors: { relief: string; name: string; until: string | null; fileBy: string | null }[]
	near: { kind: 'statutory' | 'designated' | 'demand'; day: string; daysLeft: number } | null
	prescription: {
		state: 'not-begun' | 'running' | 'interrupted' | 'suspended' | 'completed'
		endsOn: string | null
		years: number
		article: string
		steps: { what: string; span: string; article: string }[]
		doubtful: string[]
	}
}

// What the ledger does not hold is left out, and the page says that it is.
const unknown: PrescriptionFacts = { filed: null, interruptions: [], suspensions: [] }

export function lawOfItem(
	item: ShownItem,
	on: CalendarDate,
	parameters: Parameters,
	words: Words,
): LawOfItem {
	const near = nearDeadlineOf(item, on, parameters)
	return {
		doors: doorsOf(item, on, parameters).map(({ relief, until, fileBy }) => ({
			...{ relief, name: reliefName(words.t, relief) },
			...{ until: until && words.day(until), fileBy: fileBy && words.day(fileBy) },
		})),
		near: near && { kind: near.kind, day: words.day(near.on), daysLeft: near.daysLeft },
		prescription: prescriptionView(item, on, parameters, words),
	}
}

function prescriptionView(
	item: ShownItem,
	on: CalendarDate,
	parameters: Parameters,
	words: Words,
): LawOfItem['prescription'] {
	const found = prescriptionOf(item, unknown, on, parameters)
	const { state, endsOn, years, article, steps, doubtful } = found
	return {
		...{ state, years, article, endsOn: endsOn && words.day(endsOn) },
		steps: steps.map((step) => ({
			what: words.t(`arrears:prescription.step.${step.kind}`),
			span: step.to ? words.days(step.from, step.to) : words.day(step.from),
			article: step.article,
		})),
		doubtful: doubtful.map((key) =>
			words.t(
				`arrears:prescription.doubt.${key}` as 'arrears:prescription.doubt.prescription-on-day-off',
			),
		),
	}
}
