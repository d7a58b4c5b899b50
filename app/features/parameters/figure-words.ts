import { type ParameterChange } from '#app/domain/parameters/change.ts'
import { kindOf } from '#app/domain/parameters/parameter-kind.ts'
import { type Figure } from '#app/domain/parameters/parameters.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Translate } from '#app/i18n/translate.ts'

export type Words = { t: Translate; language: Language }

/** What a number is called; one nobody named yet goes by its key. */
export function figureName(t: Translate, key: string): string {
	return t(`figure:name.${key}` as 'figure:name.objection.days', { defaultValue: key })
}

/** The group a number belongs to, by the first part of its key. */
export function groupOf(key: string): string {
	return key.split('.')[0] ?? key
}

export function groupName(t: Translate, group: string): string {
	const other = t('figure:group.other')
	return t(`figure:group.${group}` as 'figure:group.other', { defaultValue: other })
}

/** A value as it is read: a sum, a percentage, months, days. */
export function valueWords(figure: Pick<Figure, 'key' | 'value'>, { t, language }: Words): string {
	const kind = kindOf(figure)
	const { value } = figure
	switch (kind) {
		case 'won':
			return formatWon(Number(value), language)
		case 'rate':
			return `${percentOf(value)}%`
		case 'weight':
			return t('figure:value.weight', { value })
		case 'date':
			return formatDate(value, language)
		case 'regime':
			return t(`figure:value.regime.${value}` as 'figure:value.regime.0', { defaultValue: value })
		case 'months':
		case 'days':
		case 'years':
		case 'count':
			return t(`figure:value.${kind}`, { count: Number(value) })
	}
}

/** What a change is about, in one line. */
export function changeWords(change: ParameterChange, words: Words): string {
	const { t, language } = words
	if (change.kind === 'figure') {
		const name = figureName(t, change.key)
		return t('parameters:change.figure', { name, value: valueWords(change, words) })
	}
	const what = t(`parameters:change.${change.kind}`)
	const day = formatDate(change.on, language)
	return t('parameters:change.holiday', { change: what, day, name: change.name })
}

export function spanWords(from: string, to: string | null, { t, language }: Words): string {
	const first = formatDate(from, language)
	if (to === null) return t('parameters:span.open', { from: first })
	return t('parameters:span.closed', { from: first, to: formatDate(to, language) })
}

// By its digits: 0.00022 is 0.022 %, and nothing else.
function percentOf(value: string): string {
	const [whole = '0', fraction = ''] = value.split('.')
	const digits = fraction.padEnd(2, '0')
	const units = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
	const rest = digits.slice(2)
	return rest === '' ? units : `${units}.${rest}`
}
