import { type Translate } from './translate.ts'

/** The name of a tax by its 세목 code; one we do not know is shown by its number. */
export function taxName(t: Translate, code: string): string {
	const unknown = t('tax:name.other', { code })
	return t(`tax:name.${code}` as 'tax:name.10', { defaultValue: unknown })
}

type Attribution = { year: number; half?: 1 | 2; interim?: boolean; month?: number }

/** "2025년 제2기", "for 2025"; what could not be read is shown as the ledger writes it. */
export function attributionName(
	t: Translate,
	read: Attribution | undefined,
	written: string,
): string {
	if (!read) return written
	const { year, half, interim, month } = read
	if (month !== undefined) return t('tax:attribution.month', { year, month })
	if (half === undefined) return t('tax:attribution.year', { year })
	return t(interim ? 'tax:attribution.interim' : 'tax:attribution.half', { year, half })
}
