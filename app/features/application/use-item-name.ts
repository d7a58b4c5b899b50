import { useTranslation } from '#app/i18n/use-translation.ts'
import { readAttribution } from '#app/domain/attribution.ts'
import { attributionName, taxName } from '#app/i18n/tax-words.ts'

/** "부가가치세 2025년 제2기": what a person calls one of their taxes. */
export function useItemName(): (item: { taxCode: string; attribution: string }) => string {
	const { t } = useTranslation()
	return ({ taxCode, attribution }) =>
		[taxName(t, taxCode), attributionName(t, readAttribution(attribution), attribution)].join(' ')
}
