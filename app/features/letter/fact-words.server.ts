import { type CalendarDate } from '#app/domain/calendar-date.ts'
import {
	type EligibilityPerson,
	type PersonFact,
} from '#app/domain/eligibility/eligibility-person.ts'
import { type UsedFact } from '#app/domain/letter-facts.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { type Words } from './words.ts'

type ValueOf<Fact extends PersonFact> = NonNullable<EligibilityPerson[Fact]>
type Writers = { [Fact in PersonFact]: (value: ValueOf<Fact>, words: Words) => string }

const yesNo = (value: boolean, { t }: Words) => t(value ? 'letter:value.yes' : 'letter:value.no')
const day = (on: CalendarDate, { language }: Words) => formatDate(on, language)
const won = (value: number, { language }: Words) => formatWon(value, language)
const list = (values: readonly string[], { t }: Words) =>
	values.length === 0 ? t('letter:value.none') : values.join(', ')

const writers: Writers = {
	kind: (kind, { t }) => t(`letter:value.${kind}`),
	resident: yesNo,
	causes: (causes, words) =>
		list(
			causes.map((cause) => words.t(`hardship-declaration:causes.${cause}`)),
			words,
		),
	treatmentSixMonths: yesNo,
	business: (state, { t }) => t(`letter:value.business-${state}`),
	closedOn: day,
	receipts: (years, words) =>
		list(
			years.map((year) => won(year, words)),
			words,
		),
	honestTaxpayer: yesNo,
	property: won,
	securedClaims: won,
	taxOffence: yesNo,
	taxInvestigation: yesNo,
	reliefsUsed: (used, words) =>
		list(
			used.map((relief) =>
				relief === 'extinction-2018'
					? words.t('letter:value.extinction-2018')
					: reliefName(words.t, relief),
			),
			words,
		),
	revokedExtensions: (items, words) => list(items, words),
	specialArea: (area, { t }) => t(`letter:value.area-${area}`),
	disasterDeclaredOn: day,
	disasterHarm: (harm, { t }) => t(`letter:value.harm-${harm}`),
	smallBusiness: yesNo,
	restartSupport: (supports, words) =>
		list(
			supports.map((support) => words.t(`letter:value.support-${support}`)),
			words,
		),
	arrearsInFiveYears: String,
	bookkeeping: yesNo,
	restart: (kind, { t }) => t(`letter:value.restart-${kind}`),
	registeredOn: day,
	restartedOn: day,
	workDaysAMonth: String,
	payAMonth: won,
	sameEmployer: yesNo,
	insuredMonths: String,
	propertyThen: won,
	securedThen: won,
	propertySince: won,
}

/** The value of a fact in words; what nobody found is said as that. */
export function factValue({ fact, value }: UsedFact, words: Words): string {
	if (value === null) return words.t('letter:value.unknown')
	// The value belongs to the fact: both come from the same person.
	return (writers[fact] as (value: unknown, words: Words) => string)(value, words)
}
