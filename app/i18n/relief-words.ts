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
	return t(`relief-name:${relief}.name` as 'relief-name:extinction.name')
}

/** The name the law has for it. */
export function reliefLaw(t: Translate, relief: string): string {
	return t(`relief-name:${relief}.law` as 'relief-name:extinction.law')
}

type ChangedFact = { fact: string; to: string | number | boolean }

type Change = { facts: readonly ChangedFact[]; answer: 'eligible' | 'not' | 'needs-answer' }

/** Each line is one way; facts that must change together stand in one line. */
export function changeWords(
	t: Translate,
	changes: readonly Change[],
	language: Language,
): string[] {
	const lines = changes.map(({ facts, answer }) =>
		facts
			.filter((fact) => !isDayOfClosing(fact, facts))
			.map((fact) => factWords(t, fact, language, answer === 'not' ? 'shuts-' : ''))
			.reduce((one, other) => (one ? t('relief:change.together', { one, other }) : other), ''),
	)
	return [...new Set(lines)]
}

// Closing says its own day: now.
function isDayOfClosing({ fact }: ChangedFact, facts: readonly ChangedFact[]): boolean {
	const closes = facts.some((other) => other.fact === 'business' && other.to === 'closed')
	return fact === 'closedOn' && closes
}

const amounts = [
	...['payment', 'property', 'receipts', 'propertyThen', 'propertySince', 'payAMonth'],
]
const days = ['day', 'closedOn', 'registeredOn', 'restartedOn', 'disasterDeclaredOn']
const numbers = ['arrearsInFiveYears', 'workDaysAMonth', 'insuredMonths']
// What shuts a relief lies on the other side of what opens it.
const bounds = [...amounts, ...numbers].filter((fact) => fact !== 'payment')
const yesOrNo = ['resident', 'honestTaxpayer', 'smallBusiness', 'bookkeeping', 'sameEmployer']

// What is neither of these is said as a fact the office checks.
function factWords(
	t: Translate,
	{ fact, to }: ChangedFact,
	language: Language,
	towards: 'shuts-' | '',
): string {
	const words = (key: string, blanks: Record<string, string> = {}): string =>
		t(`relief:change.${key}` as 'relief:change.day', { day: '', ...blanks })
	if (days.includes(fact)) return words(fact, { day: formatDay(String(to), language) })
	const bound = bounds.includes(fact) ? `${towards}${fact}` : fact
	if (amounts.includes(fact)) return words(bound, { amount: formatWon(Number(to), language) })
	if (numbers.includes(fact)) return words(bound, { number: String(to) })
	if (fact === 'business') return words(`business-${to === 'running' ? 'running' : 'closed'}`)
	return words(turnedBy(fact, to) ?? 'other')
}

function turnedBy(fact: string, to: ChangedFact['to']): string | undefined {
	const either = (isSo: boolean) => (isSo ? fact : `not-${fact}`)
	if (yesOrNo.includes(fact)) return either(to === true)
	if (fact === 'taxInvestigation') return either(to === false)
	if (fact === 'taxOffence' && to === true) return fact
	if (fact === 'restart') return either(to !== 'none')
	if (fact === 'restartSupport') return fact
	return undefined
}
