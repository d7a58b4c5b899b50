import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { heldUnder } from '#app/domain/eligibility/combination.ts'
import { type Eligibility } from '#app/domain/eligibility/eligibility-answer.ts'
import { type EligibilityPerson } from '#app/domain/eligibility/eligibility-person.ts'
import { everyEligibility } from '#app/domain/eligibility/eligibility.ts'
import { whatWouldChange } from '#app/domain/eligibility/what-would-change.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type RankedRelief, rankReliefs } from '#app/domain/eligibility/ranking.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { type Language } from '#app/i18n/language.ts'
import { changeWords, reliefLaw, reliefName } from '#app/i18n/relief-words.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type ReliefCard } from './relief-card.ts'
import {
	apartWords,
	besideWords,
	cancelWords,
	conditionWords,
	decidedWords,
	doubtWords,
	effectWords,
	periodWords,
	rankWords,
	reasonsWords,
} from './relief-words.server.ts'

type Facts = {
	items: readonly TaxItem[]
	person: EligibilityPerson
	on: CalendarDate
	parameters: Parameters
	/** Left out where all are; what would open a shut one takes a while to find. */
	isWanted?: (relief: Relief) => boolean
}

/** What the law opens today in words, what does most for this person first; the shut doors behind. */
export function reliefCards(
	{ items, person, on, parameters, isWanted = () => true }: Facts,
	language: Language,
	nameOf: (itemId: string) => string,
): ReliefCard[] {
	const t = translator(language)
	const every = everyEligibility(items, person, on, parameters).filter(({ relief }) =>
		isWanted(relief),
	)
	const held = (found: Eligibility) => heldUnder(found, items, on)
	const open = every.filter(({ answer }) => answer !== 'not').map(held)
	const cardOf = (found: Eligibility, ranked?: RankedRelief): ReliefCard => ({
		relief: found.relief,
		state: found.answer === 'eligible' ? 'open' : found.answer === 'not' ? 'shut' : 'perhaps',
		name: reliefName(t, found.relief),
		law: reliefLaw(t, found.relief),
		what: t(`relief:${found.relief as 'extinction'}.what`),
		price: t(`relief:${found.relief as 'extinction'}.price`),
		because: ranked ? rankWords(t, ranked, language) : null,
		covers: found.covers.map(nameOf),
		effects: effectWords(t, found),
		period: periodWords(t, found),
		decided: decidedWords(t, found, language),
		conditions: conditionWords(t, found, { on, parameters }, language),
		cancelled: cancelWords(t, found),
		reasons: reasonsWords(t, found, language),
		wouldChange:
			found.answer === 'not'
				? changeWords(t, whatWouldChange(found.relief, items, person, on, parameters), language)
				: [],
		doubtful: doubtWords(t, found),
		beside: ranked ? besideWords(t, held(found), open) : [],
		apart: ranked ? apartWords(t, held(found), open) : [],
	})
	return [
		...rankReliefs(every, { items, on, parameters }).map((ranked) => cardOf(ranked.found, ranked)),
		...every.filter(({ answer }) => answer === 'not').map((found) => cardOf(found)),
	]
}
