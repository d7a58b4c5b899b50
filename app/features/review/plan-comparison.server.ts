import { type InstalmentPlan } from '#app/domain/instalment-plan/plan.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type ComparisonRow } from '#app/ui/ComparisonTable.tsx'

const lines = ['count', 'first', 'each', 'last', 'ends', 'accrued', 'total'] as const
type Line = (typeof lines)[number]

/** The plan asked for beside another, line by line; nothing where there is none. */
export function planComparison(
	asked: InstalmentPlan | null,
	other: InstalmentPlan | null,
	language: Language,
): ComparisonRow[] {
	const t = translator(language)
	const one = figuresOf(asked, language)
	const two = figuresOf(other, language)
	return lines.map((id) => ({
		id,
		label: t(`review:plan.${id}`),
		one: one?.[id] ?? t('review:plan.none'),
		other: two?.[id] ?? t('review:plan.none'),
	}))
}

function figuresOf(plan: InstalmentPlan | null, language: Language): Record<Line, string> | null {
	const [first] = plan?.instalments ?? []
	const last = plan?.instalments.at(-1)
	if (!plan || !first || !last) return null
	const won = (amount: number) => formatWon(amount, language)
	return {
		count: String(plan.instalments.length),
		first: formatDate(first.dueOn, language),
		each: won(first.amount),
		last: won(last.amount),
		ends: formatDate(plan.endsOn, language),
		accrued: won(plan.surchargeDuringPlan),
		total: won(plan.total),
	}
}
