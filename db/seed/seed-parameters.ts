import { calendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import figures from './parameters/figures.json'
import planFigures from './parameters/figures-plan.json'
import prescriptionFigures from './parameters/figures-prescription.json'
import protectedFigures from './parameters/figures-protected.json'
import reliefFigures from './parameters/figures-relief.json'
import specialReliefFigures from './parameters/figures-special-relief.json'
import welfareFigures from './parameters/figures-welfare.json'
import holidays from './parameters/holidays.json'

/** The figures and holidays that stand in the files, for what is made up by them and for tests of the domain. */
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
		from: calendarDate(figure.from),
		to: figure.to === null ? null : calendarDate(figure.to),
	})),
	holidays: holidays.map((holiday) => ({ ...holiday, on: calendarDate(holiday.on) })),
}
