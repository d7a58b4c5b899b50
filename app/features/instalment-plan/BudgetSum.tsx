import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { type BudgetView } from './plan-view.server.ts'

type BudgetSumProps = {
	budget: BudgetView
	/** Plans are suggested from it on the same page. */
	suggests?: boolean
}

/** What can be paid a month, as the sum it is. */
export function BudgetSum({ budget, suggests = false }: BudgetSumProps) {
	const { t } = useTranslation('instalment-plan')
	return (
		<section aria-labelledby="budget-title">
			<h2 id="budget-title">{t('budget.title')}</h2>
			<dl className="sum-list">
				{budget.rows.map(({ key, amount, less }) => (
					<div key={key}>
						<dt>{t(`budget.${key}`)}</dt>
						<dd>{less ? t('budget.less', { amount }) : amount}</dd>
					</div>
				))}
				<div className="sum-list__total">
					<dt>{t(budget.short ? 'budget.short' : 'budget.available')}</dt>
					<dd>{budget.short ? budget.left : budget.available}</dd>
				</div>
			</dl>
			<p className="small">{t('budget.inside')}</p>
			<Details summary={t('budget.how')}>
				<p>{t('budget.policy', { median: budget.median, share: budget.share })}</p>
				{suggests && <p>{t('budget.formula')}</p>}
			</Details>
		</section>
	)
}
