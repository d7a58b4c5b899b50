import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import figures from '#db/seed/parameters/figures.json'
import planFigures from '#db/seed/parameters/figures-plan.json'
import prescriptionFigures from '#db/seed/parameters/figures-prescription.json'
import protectedFigures from '#db/seed/parameters/figures-protected.json'
import reliefFigures from '#db/seed/parameters/figures-relief.json'
import specialReliefFigures from '#db/seed/parameters/figures-special-relief.json'
import welfareFigures from '#db/seed/parameters/figures-welfare.json'
import holidays from '#db/seed/parameters/holidays.json'

/** The figures and holidays that stand in the files, for tests of the domain. */
export const seedParameters: Parameters = {
	version: 'seed',
	figures: [
		...figures,
		...planFigures,
		...prescriptionFigures,
		...protectedFigures,
		...reliefFigures,
		...specialReliefFigures,
		...welfareFigures,
	].map((figure) => ({
		...figure,
		from: d(figure.from),
		to: figure.to === null ? null : d(figure.to),
	})),
	holidays: holidays.map((holiday) => ({ ...holiday, on: d(holiday.on) })),
}
