import { type CalendarDate, later } from '#app/domain/calendar-date.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type Taxpayer } from '#db/ledger/taxpayer.server.ts'

export type FactLine = { id: string; label: string; value: string }

/**
 * What the ledger holds of a person, as far as a case needs it; what no file has changed since stands as of the last
 * file that could have.
 */
export function ledgerFacts(
	taxpayer: Taxpayer,
	asOf: CalendarDate | undefined,
	language: Language,
): FactLine[] {
	const t = translator(language)
	const day = (on: Taxpayer['openedOn']) => (on ? formatDate(on, language) : null)
	const receipts = [taxpayer.receiptsY1, taxpayer.receiptsY2, taxpayer.receiptsY3]
	const lines: [string, string | null][] = [
		['kind', t(`review:ledger.${taxpayer.kind}`)],
		['birth-year', taxpayer.birthYear === null ? null : String(taxpayer.birthYear)],
		['business-no', taxpayer.businessNo],
		['opened', day(taxpayer.openedOn)],
		['closed', day(taxpayer.closedOn)],
		[
			'receipts',
			receipts
				.map((won) => (won === null ? t('review:ledger.unknown') : formatWon(won, language)))
				.join(' · '),
		],
		['reliefs-used', taxpayer.reliefsUsed.map((one) => usedName(one, language)).join(', ')],
		['tax-offence', taxpayer.taxOffence ? t('review:ledger.offence-found') : null],
		['as-of', formatDate(later(asOf ?? taxpayer.asOf, taxpayer.asOf), language)],
	]
	return lines.flatMap(([id, value]) =>
		value ? [{ id, label: t(`review:ledger.fact.${id}` as 'review:ledger.fact.kind'), value }] : [],
	)
}

function usedName(relief: string, language: Language): string {
	const t = translator(language)
	return relief === 'extinction-2018' ? t('review:ledger.extinction-2018') : reliefName(t, relief)
}
