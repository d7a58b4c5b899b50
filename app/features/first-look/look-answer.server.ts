import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { firstLook, type FirstLook } from '#app/domain/eligibility/first-look.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type Language } from '#app/i18n/language.ts'
import { reliefLaw, reliefName } from '#app/i18n/relief-words.ts'
import { translator } from '#app/i18n/server-instance.server.ts'

export type LookedRelief = {
	relief: Relief
	name: string
	law: string
	what: string
	price: string
}
export type LookAnswer = { perhaps: LookedRelief[]; shut: LookedRelief[] }

/** What three rough answers leave open, in words; nothing of it is kept. */
export function lookAnswer(
	look: FirstLook,
	on: CalendarDate,
	parameters: Parameters,
	language: Language,
): LookAnswer {
	const t = translator(language)
	const worded = (relief: Relief): LookedRelief => ({
		relief,
		name: reliefName(t, relief),
		law: reliefLaw(t, relief),
		what: t(`relief:${relief as 'extinction'}.what`),
		price: t(`relief:${relief as 'extinction'}.price`),
	})
	const { perhaps, shut } = firstLook(look, on, parameters)
	return { perhaps: perhaps.map(worded), shut: shut.map(worded) }
}
