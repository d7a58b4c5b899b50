import { useTranslation } from '#app/i18n/use-translation.ts'
import { type ComparisonRow, ComparisonTable } from '#app/ui/ComparisonTable.tsx'

type PlanBesideProps = {
	rows: readonly ComparisonRow[]
	/** What stands beside the plan asked for: the same wish reckoned today, an offer, what is to be granted, a trial. */
	other: 'today' | 'offered' | 'granted' | 'tried'
}

/** The plan asked for beside another; nothing where none was asked for. */
export function PlanBeside({ rows, other }: PlanBesideProps) {
	const { t } = useTranslation('review')
	if (rows.length === 0) return null
	return (
		<ComparisonTable
			caption={t(`plan.caption-${other}`)}
			labels={{ what: t('plan.what'), one: t('plan.asked'), other: t(`plan.${other}`) }}
			rows={rows}
		/>
	)
}
