import { readAttribution } from '#app/domain/attribution.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { surchargeOf } from '#app/domain/surcharge/surcharge.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { attributionName, taxName } from '#app/i18n/tax-words.ts'
import { dayInKorea } from '#app/platform/clock.server.ts'
import { type CaseItem } from '#db/case/case-file.server.ts'

export type ItemLine = {
	itemNo: string
	name: string
	/** Named where it is not the office of the case. */
	otherOffice: string | null
	stage: CaseItem['stage']
	seized: boolean
	atSubmission: string
	today: string
	grown: boolean
	/** The day it left the case, paid off. */
	leftOn: string | null
}

export type ItemsView = {
	items: ItemLine[]
	totalAtSubmission: string
	totalToday: string
	otherOffices: number
}

type Reading = {
	officeCode: string
	today: CalendarDate
	parameters: Parameters
	language: Language
}

/** The items of a case as they stood at submission and stand today. */
export function itemLines(items: readonly CaseItem[], reading: Reading): ItemsView {
	const { officeCode, today, parameters, language } = reading
	const won = (amount: number) => formatWon(amount, language)
	const owed = items.map((item) => ({
		item,
		now: item.status === 'open' ? surchargeOf(item, today, parameters).payable : 0,
	}))
	return {
		items: owed.map(({ item, now }) => ({
			...{ itemNo: item.itemNo, name: itemName(item, language), stage: item.stage },
			otherOffice: item.officeCode === officeCode ? null : item.office.name,
			seized: item.seized,
			atSubmission: won(item.payableAtSubmission),
			today: won(now),
			grown: now !== item.payableAtSubmission,
			leftOn: item.leftAt && formatDate(dayInKorea(item.leftAt), language),
		})),
		totalAtSubmission: won(items.reduce((sum, item) => sum + item.payableAtSubmission, 0)),
		totalToday: won(owed.reduce((sum, { now }) => sum + now, 0)),
		otherOffices: items.filter((item) => item.officeCode !== officeCode).length,
	}
}

export function itemName(
	{ taxCode, attribution }: Pick<CaseItem, 'taxCode' | 'attribution'>,
	language: Language,
): string {
	const t = translator(language)
	return `${taxName(t, taxCode)} ${attributionName(t, readAttribution(attribution), attribution)}`
}
