import { bankName, officeName } from '#app/i18n/proper-names.ts'
import { type Translate } from '#app/i18n/translate.ts'
import { readAttribution } from '#app/domain/attribution.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { attributionName, taxName } from '#app/i18n/tax-words.ts'

/** How one page words its days, sums and taxes: once, on the server. */
export type Words = ReturnType<typeof wordsIn>

export function wordsIn(language: Language, t: Translate) {
	const day = (on: CalendarDate) => formatDate(on, language)
	return {
		t,
		day,
		days: (from: CalendarDate, to: CalendarDate) =>
			from === to ? day(from) : t('arrears:date.from-to', { from: day(from), to: day(to) }),
		won: (amount: number) => formatWon(amount, language),
		office: (name: string) => officeName(name, language),
		bank: (name: string) => bankName(name, language),
		tax: (code: string) => taxName(t, code),
		period: (written: string) => attributionName(t, readAttribution(written), written),
	}
}
