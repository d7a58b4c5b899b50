import { addDays, type CalendarDate, lastDayOfMonths } from '../calendar-date.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { type EligibilityPerson, type PersonFact } from './eligibility-person.ts'

/** Whether the longer period is open to a person; null while facts are missing. */
export type AreaStanding = { met: boolean | null; missing: readonly PersonFact[] }

const shut: AreaStanding = { met: false, missing: [] }
const open: AreaStanding = { met: true, missing: [] }

/** 국세징수법 시행령 §12②, §77②: a place of business in a special area, or harm by its disaster. */
export function areaStanding(
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): AreaStanding {
	const standings = [byPlace(person, on, parameters), byHarm(person, on, parameters)]
	if (standings.some(({ met }) => met)) return open
	const missing = standings.flatMap((standing) => standing.missing)
	return missing.length === 0 ? shut : { met: null, missing: [...new Set(missing)] }
}

/** §77② opens it to a small or medium enterprise only. */
export function smallBusinessAreaStanding(
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): AreaStanding {
	const { met, missing } = areaStanding(person, on, parameters)
	if (met === false || person.smallBusiness === false) return shut
	if (person.smallBusiness) return { met, missing }
	return { met: null, missing: [...missing, 'smallBusiness'] }
}

function byPlace(
	person: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): AreaStanding {
	const { specialArea, business } = person
	if (specialArea === 'none' || (business !== null && business !== 'running')) return shut
	if (specialArea === null) return { met: null, missing: ['specialArea'] }
	if (business === null) return { met: null, missing: ['business'] }
	return specialArea === 'disaster' ? recent(person, on, parameters) : open
}

// 시행령 §12②2·3: a person in business who was hurt, or the heir to the business of one who died.
function byHarm(person: EligibilityPerson, on: CalendarDate, parameters: Parameters): AreaStanding {
	const { disasterHarm, kind } = person
	if (disasterHarm === 'none' || kind === 'corporation') return shut
	if (disasterHarm === null) return { met: null, missing: ['disasterHarm'] }
	return recent(person, on, parameters)
}

// 시행령 §12②1라: a declaration of which two years have not passed.
function recent(
	{ disasterDeclaredOn }: EligibilityPerson,
	on: CalendarDate,
	parameters: Parameters,
): AreaStanding {
	if (disasterDeclaredOn === null) return { met: null, missing: ['disasterDeclaredOn'] }
	const months = Number(figureOn(parameters, 'special-area.disaster-months', on).value)
	const last = lastDayOfMonths(addDays(disasterDeclaredOn, 1), months)
	return disasterDeclaredOn <= on && on <= last ? open : shut
}
