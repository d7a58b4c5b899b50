import { type CaseException } from '#app/domain/decision/exceptions.ts'
import { formatDay, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { translator } from '#app/i18n/server-instance.server.ts'

export type ExceptionLine = { key: string; words: string }

/** What an officer should look at first, in words. */
export function exceptionLines(
	exceptions: readonly CaseException[],
	language: Language,
): ExceptionLine[] {
	const t = translator(language)
	return exceptions.map((one) => ({
		key: one.key,
		words: t(`review:exception.${one.key}`, {
			...('on' in one ? { day: formatDay(one.on, language) } : {}),
			...('by' in one ? { amount: formatWon(one.by, language) } : {}),
			...('count' in one ? { count: one.count } : {}),
			...('crises' in one
				? { crises: one.crises.map((crisis) => t(`review:crisis.${crisis}`)).join(' · ') }
				: {}),
			...('relief' in one ? { relief: reliefName(t, one.relief) } : {}),
		}),
	}))
}
