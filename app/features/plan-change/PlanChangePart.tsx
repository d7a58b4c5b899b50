import { useTranslation } from '#app/i18n/use-translation.ts'
import { ComparisonTable } from '#app/ui/ComparisonTable.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'
import { type PlanChangeView } from './plan-change.server.ts'

/** What stays and what moves when a running plan gives way to the one asked for. */
export function PlanChangePart({ changes }: { changes: readonly PlanChangeView[] }) {
	const { t } = useTranslation('plan-change')
	return changes.map(({ id, title, sums, leavesSome, rows }) => (
		<section className="section" key={id}>
			<h2>{title}</h2>
			<p>{t('lead')}</p>
			<ul>
				{sums.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			{leavesSome && (
				<InsetText>
					<p>{t('leaves-some')}</p>
				</InsetText>
			)}
			<ComparisonTable
				caption={t('caption')}
				labels={{ what: t('month'), one: t('old'), other: t('next') }}
				rows={rows}
			/>
		</section>
	))
}
