import { readAttribution } from '#app/domain/attribution.ts'
import { type Language } from '#app/i18n/language.ts'
import { attributionName, taxName } from '#app/i18n/tax-words.ts'
import { type Translate } from '#app/i18n/translate.ts'

/** The language of a page, to word facts on the server. */
export type Words = { t: Translate; language: Language }

/** "부가가치세 2025년 제2기" */
export function itemName(
	{ taxCode, attribution }: { taxCode: string; attribution: string },
	{ t }: Words,
): string {
	const period = attributionName(t, readAttribution(attribution), attribution)
	return `${taxName(t, taxCode)} ${period}`
}

/** The document a rule asks for; one given of the person's own accord has none. */
export function documentName(rule: string | null, { t }: Words): string {
	return t(`evidence:rule.${rule ?? 'other'}` as 'evidence:rule.other', {
		defaultValue: t('evidence:rule.other'),
	})
}
