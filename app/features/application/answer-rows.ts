import { type TFunction } from 'i18next'
import { type Answers, type PayDay, type PlanWish } from '#app/domain/declaration.ts'
import { type Relief } from '#app/domain/relief.ts'
import { formatDate, formatMonth, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { shapeWords } from '#app/i18n/plan-shape-words.ts'
import { beginningRows } from './beginning-rows.ts'
import { type StepId } from './step-ids.ts'

export type AnswerRow = { key: string; values: readonly string[] }

type T = TFunction<
	readonly ['application', 'evidence', 'hardship-declaration', 'instalment-plan', 'relief-name']
>
export type Wording = { t: T; language: Language }

/** What was answered at a step, in the words it was asked in; nothing said is said as that. */
export function answerRows(stepId: StepId, answers: Answers, wording: Wording): AnswerRow[] {
	const rows = writers[stepId]?.(answers, wording) ?? []
	const nothing = wording.t('application:check.nothing')
	return rows.map(({ key, values }) => {
		const said = values.filter((value) => value !== '')
		return { key, values: said.length > 0 ? said : [nothing] }
	})
}

type Writer = (answers: Answers, wording: Wording) => AnswerRow[]

const writers: Partial<Record<StepId, Writer>> = {
	lane: ({ lane }, { t }) => [
		{
			key: t('application:tasks.step.lane'),
			values: lane ? [t(`application:check.lane.${lane.lane}`)] : [],
		},
	],
	quickPlan: (answers, wording) => planRows(answers.quickPlan, wording, true),
	plan: (answers, wording) => planRows(answers.plan, wording),
	situation: ({ situation }, { t }) => [
		{
			key: t('application:tasks.step.situation'),
			values: situation?.causes.map((cause) => t(`hardship-declaration:causes.${cause}`)) ?? [],
		},
		...treatmentRow(situation, t),
		{ key: t('hardship-declaration:note.label'), values: [situation?.note ?? ''] },
	],
	since: ({ since }, { t, language }) => [
		{
			key: t('hardship-declaration:since.label'),
			values: since ? [formatMonth(since.month, language)] : [],
		},
	],
	household: ({ household }, { t }) => [
		{
			key: t('hardship-declaration:people.label'),
			values: household ? [personCount(household.people, t)] : [],
		},
		{
			key: t('hardship-declaration:children.label'),
			values: household ? [personCount(household.children, t)] : [],
		},
	],
	money: ({ money }, wording) => [
		amountsRow('income', money?.income, wording),
		amountsRow('spending', money?.spending, wording),
	],
	property: ({ property }, wording) => [
		amountsRow('assets', property?.assets, wording),
		amountsRow('debts', property?.debts, wording),
	],
	business: ({ business }, { t, language }) => [
		{
			key: t('hardship-declaration:business.label'),
			values: business ? [t(`hardship-declaration:business.${business.state}`)] : [],
		},
		...(business?.closedOn
			? [
					{
						key: t('hardship-declaration:closed-on.label'),
						values: [formatDate(business.closedOn, language)],
					},
				]
			: []),
		...shown(
			t('hardship-declaration:matters.label'),
			...(business?.matters ?? []).map((matter) => t(`hardship-declaration:matters.${matter}`)),
		),
	],
	restart: beginningRows,
	support: ({ support }, { t }) => [
		{
			key: t('hardship-declaration:support.title'),
			values: support?.given.map((given) => t(`hardship-declaration:support.${given}`)) ?? [],
		},
	],
	area: ({ area }, { t, language }) => [
		{
			key: t('hardship-declaration:area.label'),
			values: area ? [t(`hardship-declaration:area.${area.kind}`)] : [],
		},
		{
			key: t('hardship-declaration:harm.label'),
			values: area ? [t(`hardship-declaration:harm.${area.harm}`)] : [],
		},
		...shown(
			t('hardship-declaration:declared-on.label'),
			area?.declaredOn ? formatDate(area.declaredOn, language) : undefined,
		),
	],
	help: ({ help }, { t }) => [
		{
			key: t('hardship-declaration:needs.label'),
			values: help?.needs.map((need) => t(`hardship-declaration:needs.${need}`)) ?? [],
		},
		...shown(t('hardship-declaration:interpreter-language.label'), help?.interpreterLanguage),
		...shown(t('hardship-declaration:helper-name.label'), help?.helperName),
		{ key: t('hardship-declaration:email.label'), values: [help?.email ?? ''] },
		{ key: t('hardship-declaration:phone.label'), values: [help?.phone ?? ''] },
	],
	reliefs: ({ reliefs }, { t }) => [
		{
			key: t('application:tasks.step.reliefs'),
			values: reliefs?.chosen.map((relief) => reliefName(relief, t)) ?? [],
		},
	],
}

function personCount(count: number, t: T): string {
	return count === 0 ? t('application:check.nobody') : t('application:check.people', { count })
}

// Asked only of those who named an illness.
function treatmentRow(situation: Answers['situation'], t: T): AnswerRow[] {
	if (!situation?.causes.includes('illness-injury')) return []
	const { treatmentSixMonths: sixMonths } = situation
	const answer = sixMonths === null ? 'unknown' : sixMonths ? 'yes' : 'no'
	return [
		{
			key: t('hardship-declaration:treatment.label'),
			values: [t(`hardship-declaration:treatment.${answer}`)],
		},
	]
}

function planRows(wish: Answers['plan'], wording: Wording, isQuick = false): AnswerRow[] {
	if (!wish) return []
	const { t } = wording
	const { beside = [], payDay } = wish
	const plan = t('application:check.plan')
	const payDayRow = { key: t('application:check.pay-day'), values: [payDayName(payDay, t)] }
	if (beside.length > 0) {
		const rows = [wish, ...beside].map((one) => ({
			key: `${plan}: ${reliefName(one.relief, t)}`,
			values: [sizeWords(one, wording), shapeOf(one, wording)],
		}))
		return [...rows, payDayRow]
	}
	const shape = { key: t('application:check.shape'), values: [shapeOf(wish, wording)] }
	return [{ key: plan, values: [sizeWords(wish, wording)] }, payDayRow, ...(isQuick ? [] : [shape])]
}

function sizeWords({ count, monthly }: PlanWish, { t, language }: Wording): string {
	return count === undefined
		? t('application:check.monthly', { amount: formatWon(monthly, language) })
		: t('application:check.instalments', { count })
}

function shapeOf({ shape }: PlanWish, { t, language }: Wording): string {
	return shapeWords((key, values) => t(key, values), shape, language)
}

export function payDayName(payDay: PayDay, t: T): string {
	if (payDay === 'end') return t('application:quick-plan.pay-day.end')
	return t('application:quick-plan.pay-day.day', { day: payDay })
}

// Only reliefs on offer can be chosen, and those have their texts.
export function reliefName(relief: Relief, t: T): string {
	return t(`relief-name:${relief}.name` as 'relief-name:extinction.name')
}

type Group = 'income' | 'spending' | 'assets' | 'debts'

function amountsRow(
	group: Group,
	amounts: Record<string, number> | undefined,
	{ t, language }: Wording,
): AnswerRow {
	const said = Object.entries(amounts ?? {}).filter(([, amount]) => amount > 0)
	return {
		key: t(`hardship-declaration:${group}.title`),
		values: said.map(([kind, amount]) => {
			// The kinds of a group are the keys of its texts; the domain lists them, not the compiler.
			const name = t(
				`hardship-declaration:${group}.${kind}.label` as 'hardship-declaration:income.work.label',
			)
			return t('application:check.kind-amount', { name, amount: formatWon(amount, language) })
		}),
	}
}

function shown(key: string, ...values: (string | undefined)[]): AnswerRow[] {
	const said = values.filter((value) => value !== undefined).filter((value) => value !== '')
	return said.length > 0 ? [{ key, values: said }] : []
}
