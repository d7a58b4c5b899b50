import { formatDay, formatWon } from './format.ts'
import { type Language } from './language.ts'
import { type Translate } from './translate.ts'

/** A key the engine names; that each has its words is a test's business, not the compiler's. */
const named = (group: string, key: string) =>
	`relief:${group}.${key}` as 'relief:condition.not-prescribed'

type Reason = { key: string; article: string; met: boolean | null }

/** One test of an article as it came out, with the article. */
export function reasonWords(t: Translate, { key, article, met }: Reason) {
	const answer = met === null ? 'open' : met ? 'met' : 'not'
	return { words: t(named('reason', `${key}.${answer}`)), article, met }
}

export function reliefName(t: Translate, relief: string): string {
	return t(named(relief, 'name'))
}

/** The name the law has for it. */
export function reliefLaw(t: Translate, relief: string): string {
	return t(named(relief, 'law'))
}

type ChangedFact = { fact: string; to: string | number | boolean }

/** Each line is one way; facts that must change together stand in one line. */
export function changeWords(
	t: Translate,
	changes: readonly { facts: readonly ChangedFact[] }[],
	language: Language,
): string[] {
	return changes.map(({ facts }) => facts.map((fact) => factWords(t, fact, language)).join(' + '))
}

function factWords(t: Translate, { fact, to }: ChangedFact, language: Language): string {
	if (fact === 'day') return t('relief:change.day', { day: formatDay(String(to), language) })
	if (fact === 'business')
		return t(to === 'running' ? 'relief:change.business-running' : 'relief:change.business-closed')
	if (fact === 'honestTaxpayer') return t('relief:change.honestTaxpayer')
	if (fact === 'payment' || fact === 'property' || fact === 'receipts') {
		return t(`relief:change.${fact}`, { amount: formatWon(Number(to), language) })
	}
	return t('relief:change.other')
}
