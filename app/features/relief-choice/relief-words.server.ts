import { type Translate } from '#app/i18n/translate.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Clash, combinationOf } from '#app/domain/eligibility/combination.ts'
import { type Condition, type Eligibility } from '#app/domain/eligibility/eligibility-answer.ts'
import { type RankedRelief } from '#app/domain/eligibility/ranking.ts'
import { figureOn, type Parameters } from '#app/domain/parameters/parameters.ts'
import { reliefArticles } from '#app/domain/relief.ts'
import { formatDay, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { messageWith } from '#app/i18n/message-values.ts'
import { reasonWords, reliefName } from '#app/i18n/relief-words.ts'

/** A key the engine names; that each has its words is a test's business, not the compiler's. */
const named = (group: string, key: string) =>
	`relief:${group}.${key}` as 'relief:condition.not-prescribed'

/** One sentence why a relief stands where it stands. */
export function rankWords(
	t: Translate,
	{ because, reaches, waived }: RankedRelief,
	language: Language,
): string {
	const [first = 'watched-only'] = because
	const amount = formatWon(first === 'waives' ? waived : reaches, language)
	// What only a moved deadline does would go unsaid behind the seizure it stops like the others.
	if (first === 'stops-seizure' && because.includes('stops-surcharge')) {
		return t('relief:rank.stops-surcharge-and-seizure', { amount })
	}
	return t(`relief:rank.${first}`, { amount })
}

/** Why it is so; a door shut by a limit or a last day names the sums or the day. */
export function reasonsWords(t: Translate, found: Eligibility, language: Language) {
	return found.reasons.map((reason) => {
		const { words, ...rest } = reasonWords(t, reason)
		const figures = reason.met === false ? figuresOf(t, found, reason.key, language) : undefined
		return { ...rest, words: figures ? `${words}. ${figures}` : words }
	})
}

const limits = ['within-limit', 'arrears-below-limit', 'within-arrears-limit']

function figuresOf(
	t: Translate,
	{ measured, sunset }: Eligibility,
	key: string,
	language: Language,
): string | undefined {
	if (sunset && key === 'within-application-period')
		return t('relief:figure.last-day', { day: formatDay(sunset, language) })
	if (!measured || !limits.includes(key)) return undefined
	const amount = formatWon(measured.amount, language)
	return t('relief:figure.limit', { amount, limit: formatWon(measured.limit, language) })
}

/** What it does and does not do, the same four questions for every relief. */
export function effectWords(t: Translate, relief: Eligibility): string[] {
	if (relief.extinguishes) return [t('relief:effect.extinguishes'), t('relief:effect.from-grant')]
	return [
		t(relief.stopsSeizure ? 'relief:effect.stops-seizure' : 'relief:effect.seizure-not-stopped'),
		t(relief.stopsSale ? 'relief:effect.stops-sale' : 'relief:effect.sale-not-stopped'),
		t(named('effect', surchargeEffect(relief))),
		t(named('effect', effectFrom[relief.effectFrom])),
	]
}

const effectFrom: Record<Eligibility['effectFrom'], string> = {
	nothing: 'none',
	grant: 'from-grant',
	'grant-from-filing': 'from-grant-back',
}

function surchargeEffect({ stopsSurcharge, items }: Eligibility): string {
	if (items.some(({ waives }) => waives.length > 0)) return 'waives-named'
	return stopsSurcharge ? 'stops-surcharge' : 'surcharge-runs'
}

export function decidedWords(t: Translate, relief: Eligibility, language: Language): string[] {
	const words = [t(named('decided-by', relief.decidedBy))]
	if (relief.decideBy)
		words.push(t('relief:decide-by', { day: formatDay(relief.decideBy, language) }))
	if (relief.decidedBy !== 'officer') {
		words.push(t(relief.deemedApproval ? 'relief:deemed' : 'relief:not-deemed'))
	}
	if (relief.sunset)
		words.push(t('relief:choice.sunset', { day: formatDay(relief.sunset, language) }))
	return words
}

/** What the office still looks at, each sum it hangs on named: the committee and security have their own. */
export function conditionWords(
	t: Translate,
	relief: Eligibility,
	{ on, parameters }: { on: CalendarDate; parameters: Parameters },
	language: Language,
): string[] {
	const lineOf = (group: 'condition' | 'waiver') => (one: Condition) => {
		const figure = thresholdOf(one, relief)
		const won = figure && Number(figureOn(parameters, figure, on).value)
		const amount = won && formatWon(won, language)
		return `${t(named(group, one.key), { amount })} (${one.article})`
	}
	const words = relief.conditions.map(lineOf('condition'))
	if (relief.security === 'none') return words
	const waivers = relief.securityWaivers.map(lineOf('waiver'))
	// The line on small amounts says itself that security may be asked for.
	if (relief.securityWaivers.some(({ key }) => key === 'small-amount-by-rule')) {
		return [...words, ...waivers]
	}
	const asked = relief.security === 'waived' ? 'security-waived' : 'security'
	return [...words, t(named('choice', asked)), ...waivers]
}

function thresholdOf({ key }: Condition, { relief }: Eligibility): string | undefined {
	if (key === 'committee-may-be-heard') return 'seizure-deferral.committee-from'
	if (key !== 'small-amount-by-rule') return undefined
	return relief === 'restart-extension' ? 'security.waived-up-to-restart' : 'security.waived-up-to'
}

/** What may and what may not be had beside it, of the ways that are open. */
export function besideWords(
	t: Translate,
	found: Eligibility,
	open: readonly Eligibility[],
): string[] {
	return othersOf(found, open).map((other) => {
		const combination = combinationOf(found, other)
		const name = reliefName(t, other.relief)
		return combination.answer === 'never'
			? t('relief:beside.never', { name, article: combination.article })
			: t(`relief:beside.${combination.answer}`, { name })
	})
}

/** What may not be chosen with it, in one sentence each. */
export function apartWords(
	t: Translate,
	found: Eligibility,
	open: readonly Eligibility[],
): string[] {
	return othersOf(found, open).flatMap((other) => {
		const because = combinationOf(found, other)
		if (because.answer === 'together') return []
		const name = reliefName(t, other.relief)
		return t('relief:beside.apart', { name, article: articleOf(found, other, because) })
	})
}

const othersOf = ({ relief }: Eligibility, open: readonly Eligibility[]) =>
	open.filter((other) => other.relief !== relief)

type Asked = Pick<Eligibility, 'relief'>

function articleOf(one: Asked, other: Asked, because: Clash['because']): string {
	return because.answer === 'never'
		? because.article
		: [one, other].map(({ relief }) => reliefArticles[relief]).join(', ')
}

/** Why two of the ways chosen may not be had together, as the message beside the choice. */
export function clashMessage(t: Translate, { one, other, because }: Clash): string {
	return messageWith(`relief:choice.clash-${because.answer}`, {
		...{ one: reliefName(t, one), other: reliefName(t, other) },
		article: articleOf({ relief: one }, { relief: other }, because),
	})
}

export const cancelWords = (t: Translate, { cancelledBy }: Eligibility) =>
	cancelledBy.map((key) => t(named('cancel', key)))

export const doubtWords = (t: Translate, { doubtful }: Eligibility) =>
	doubtful.map((key) => t(`law-doubt:${key}` as 'law-doubt:cause-similar'))

/** The longest period, and a longer one where more may still be shown. */
export function periodWords(t: Translate, { maximumMonths, longer }: Eligibility): string | null {
	if (maximumMonths === null) return null
	const usual = t('relief:choice.months', { count: maximumMonths })
	if (!longer || longer.given) return usual
	return `${usual}. ${t('relief:choice.longer', { count: longer.months })}`
}
