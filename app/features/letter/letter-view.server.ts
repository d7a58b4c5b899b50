import { isReasonFor } from '#app/domain/decision/reason-code.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { barredBeside } from '#app/domain/eligibility/combination.ts'
import { type LetterFacts, type PlanTold, type UsedFact } from '#app/domain/letter-facts.ts'
import { formatDate, formatDay, formatWon } from '#app/i18n/format.ts'
import { formatPhone } from '#app/i18n/phone.ts'
import { officeName } from '#app/i18n/proper-names.ts'
import { shapeWords } from '#app/i18n/plan-shape-words.ts'
import { changeWords, reasonWords, reliefLaw, reliefName } from '#app/i18n/relief-words.ts'
import { taxName } from '#app/i18n/tax-words.ts'
import { grantsRelief, type Outcome } from '#app/domain/outcome.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type Won } from '#app/domain/won.ts'
import { factValue } from './fact-words.server.ts'
import { type KeptLetter } from './letter-of-case.server.ts'
import { type MonthView, monthView } from './month-view.server.ts'
import { type Words } from './words.ts'

export type PlanRows = {
	count: number
	first: string
	firstAmount: string
	total: string
	surcharge: string
	endsOn: string
	shape: string
	isEven: boolean
}

export type LetterView = {
	reference: string
	outcome: Outcome
	isDeemed: boolean
	/** What became of a changed offer; `open` while it waits. */
	offer: 'open' | 'accepted' | 'declined' | 'lapsed' | null
	on: string
	relief: { name: string; law: string; article: string } | null
	effects: string[]
	reasons: string[]
	text: string
	facts: { fact: string; value: string; source: string; article: string }[]
	month: MonthView | null
	rules: { words: string; article: string; met: boolean | null }[]
	wouldChange: string[]
	/** The facts take the relief away; otherwise they open it. */
	changeCloses: boolean
	plan: PlanRows | null
	asked: PlanRows | null
	oneMiss: LetterFacts['oneMiss']
	answerBy: string | null
	objection: { by: string; days: number; article: string }
	alsoOpen: { relief: string; name: string; law: string }[]
	office: { name: string; phone: string; tel: string } | null
}

/** Every part of the letter in one language, one for each relief; its office stands in each. */
export function letterViews(
	reference: string,
	{ beside, ...first }: KeptLetter,
	facts: readonly LetterFacts[],
	words: Words,
): LetterView[] {
	const asked = facts.flatMap(({ decided }) => decided.relief ?? [])
	const granted = facts.flatMap(({ decided: { outcome, relief } }) =>
		relief && grantsRelief(outcome) ? [relief] : [],
	)
	const isOpen = (relief: Relief) =>
		!asked.includes(relief) && granted.every((one) => barredBeside(one, relief) === undefined)
	return facts.map((told, index) => {
		const decision = beside[index - 1]?.decision ?? first.decision
		const alsoOpen = told.alsoOpen.filter(isOpen)
		return letterView(reference, { ...first, decision }, { ...told, alsoOpen }, words)
	})
}

/** A part of the letter in one language; every language says the same facts. */
export function letterView(
	reference: string,
	{ decision, office }: Pick<KeptLetter, 'decision' | 'office'>,
	facts: LetterFacts,
	words: Words,
): LetterView {
	const { t, language } = words
	const { decided, objection } = facts
	// Whoever is reminded late gets days anew: the row knows, the kept decision does not.
	const answerBy = facts.answerBy && (decision.answerBy ?? facts.answerBy)
	return {
		...{ reference, outcome: decided.outcome, isDeemed: decided.deemed, text: decision.text },
		offer: decided.outcome === 'approved-changed' ? (decision.offerAnswer ?? 'open') : null,
		on: formatDate(decided.on, language),
		relief: decided.relief && {
			name: reliefName(t, decided.relief),
			law: reliefLaw(t, decided.relief),
			article: decided.article ?? '',
		},
		effects: facts.effects ? effectLines(facts.effects, words) : [],
		reasons: decided.reasonCodes.map((code) => reasonLine(code, words)),
		facts: [...taxRows(facts, words), ...facts.facts.map((used) => factRow(used, words))],
		month: monthView(facts.month, words),
		rules: facts.rules.map((rule) => reasonWords(t, rule)),
		wouldChange: changeWords(t, facts.wouldChange, language),
		changeCloses: facts.wouldChange.every(({ answer }) => answer === 'not'),
		plan: planRows(facts.plan, words),
		asked: planRows(facts.asked, words),
		oneMiss: facts.oneMiss,
		answerBy: answerBy && formatDay(answerBy, language),
		objection: { ...objection, by: formatDay(objection.by, language) },
		alsoOpen: facts.alsoOpen.map((relief) => ({
			...{ relief, name: reliefName(t, relief), law: reliefLaw(t, relief) },
		})),
		office: office
			? {
					name: officeName(office.name, language),
					phone: formatPhone(office.phone),
					tel: office.phone,
				}
			: null,
	}
}

function taxRows({ taxes, decided }: LetterFacts, { t, language }: Words): LetterView['facts'] {
	const { count, payable, each, deadline, demandDeadline } = taxes
	const row = (fact: string, value: string | null) =>
		value === null
			? []
			: { fact, value, source: t('letter:source.ledger'), article: decided.article ?? '' }
	const day = (on: CalendarDate | null) => on && formatDate(on, language)
	const won = (amount: Won) => formatWon(amount, language)
	return [
		row(t('letter:fact.taxes'), t('letter:value.taxes', { count, sum: won(payable) })),
		...each.map((one, index) => {
			const name = { name: taxName(t, one.taxCode), due: formatDate(one.statutoryDueOn, language) }
			return row(t('letter:fact.tax', { number: index + 1, ...name }), won(one.payable))
		}),
		row(t('letter:fact.deadline'), day(deadline)),
		row(t('letter:fact.demand-deadline'), day(demandDeadline)),
	].flat()
}

function factRow(used: UsedFact, words: Words): LetterView['facts'][number] {
	const { t } = words
	return {
		fact: t(`letter:fact.${used.fact}`),
		value: factValue(used, words),
		source: t(`letter:source.${used.source}`),
		article: used.article,
	}
}

// What was granted and what was not, the same questions for every relief.
function effectLines(effects: NonNullable<LetterFacts['effects']>, { t }: Words): string[] {
	if (effects.extinguishes) return [t('letter:effect.extinguishes')]
	return [
		t(effects.stopsSeizure ? 'letter:effect.seizure-held' : 'letter:effect.seizure-goes-on'),
		t(effects.stopsSale ? 'letter:effect.sale-held' : 'letter:effect.sale-goes-on'),
		t(`letter:effect.${surchargeEffect(effects)}`),
	]
}

function surchargeEffect({ stopsSurcharge, waivesNamed }: NonNullable<LetterFacts['effects']>) {
	if (waivesNamed) return 'surcharge-named-waived'
	return stopsSurcharge ? 'surcharge-stops' : 'surcharge-runs'
}

// Codes of a refusal that are tests of an article have their words there.
function reasonLine(code: string, { t }: Words): string {
	const own = t(`letter:reason.${code}` as 'letter:reason.conditions-met', { defaultValue: '' })
	if (own) return own
	return isReasonFor('declined', code)
		? reasonWords(t, { key: code, article: '', met: false }).words
		: t('letter:reason.other')
}

function planRows(told: PlanTold | null, { t, language }: Words): PlanRows | null {
	if (!told) return null
	return {
		count: told.count,
		first: formatDay(told.first.dueOn, language),
		firstAmount: formatWon(told.first.amount, language),
		total: formatWon(told.total, language),
		surcharge: formatWon(told.surchargeDuringPlan, language),
		endsOn: formatDay(told.endsOn, language),
		shape: shapeWords((key, values) => t(key, values), told.shape ?? undefined, language),
		isEven: told.shape === null,
	}
}
