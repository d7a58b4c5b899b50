import {
	type Effect,
	type ExampleId,
	type ExampleResult,
} from '#app/domain/parameters/worked-examples.ts'
import { formatDay, formatNumber, formatWon } from '#app/i18n/format.ts'
import { type Words } from './figure-words.ts'

export type EffectRow = { id: ExampleId; example: string; before: string; after: string }

export type EffectView = { day: string; changed: EffectRow[]; same: EffectRow[] }

/** The examples in words: those that differ apart from those that stay as they are. */
export function effectView(effects: readonly Effect[], day: string, words: Words): EffectView {
	const rows = (differs: boolean) =>
		effects
			.filter((effect) => effect.differs === differs)
			.map(({ id, before, after }) => ({
				id,
				example: words.t(`parameters:example.${id}`),
				before: resultWords(before, words),
				after: resultWords(after, words),
			}))
	return { day: formatDay(day, words.language), changed: rows(true), same: rows(false) }
}

function resultWords(result: ExampleResult, { t, language }: Words): string {
	if (!result) return t('parameters:example.nothing')
	if ('won' in result) return formatWon(result.won, language)
	return 'day' in result ? formatDay(result.day, language) : formatNumber(result.count)
}
