import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { type ItemView } from './item-view.server.ts'
import { type LawOfItem } from './law-of-item.server.ts'
import { type ProtectedView } from './protected-view.server.ts'

type LawOfItemsProps = { items: readonly ItemView[]; protection: ProtectedView }

/** What the taxpayer reads of each tax, for the office: until when it may be collected, what is still open. */
export function LawOfItems({ items, protection }: LawOfItemsProps) {
	const { t } = useTranslation('arrears')
	return (
		<>
			{items.map(({ itemNo, tax, period, law }) => (
				<Details
					key={itemNo}
					summary={t('in-law.summary', {
						of: `${tax} ${period}`,
						state: t(`in-law.state.${law.prescription.state}`, {
							day: law.prescription.endsOn ?? '',
						}),
					})}
				>
					<Doors law={law} />
					<Prescribed prescription={law.prescription} />
				</Details>
			))}
			<Details summary={t('in-law.protected')}>
				<p>{t('in-law.protected-text', protection)}</p>
				<p className="small quiet" lang="ko">
					{t('protected.article', { articles: protection.articles })}
				</p>
			</Details>
		</>
	)
}

function Doors({ law: { doors, near } }: { law: LawOfItem }) {
	const { t } = useTranslation('arrears')
	return (
		<>
			{near && (
				<p>
					<strong>{t('in-law.near', { day: near.day, count: near.daysLeft })}</strong>
				</p>
			)}
			<p className="small">
				<strong>{t('in-law.doors')}</strong>
			</p>
			<ul>
				{doors.map(({ relief, name, until, fileBy }) => (
					<li key={relief}>
						{name}
						{until && ` ${t('doors.until', { day: until })}`}
						{fileBy && (
							<span className="small quiet"> {t('in-law.deemed-if-by', { day: fileBy })}</span>
						)}
					</li>
				))}
			</ul>
		</>
	)
}

function Prescribed({ prescription }: Pick<LawOfItem, 'prescription'>) {
	const { t } = useTranslation('arrears')
	const { state, endsOn, years, article, steps, doubtful } = prescription
	return (
		<>
			<p className="small">
				<strong>{t('in-law.prescription')}</strong>
			</p>
			<p>
				{state === 'completed'
					? t('in-law.completed', { day: endsOn ?? '' })
					: t(`prescription.state.${state}`, { day: endsOn ?? '', count: years })}
			</p>
			<ul>
				{steps.map((step) => (
					<li key={step.what + step.span}>
						{step.what}: {step.span}{' '}
						<span className="small quiet" lang="ko">
							{step.article}
						</span>
					</li>
				))}
			</ul>
			{[t('in-law.known'), ...doubtful, article].map((words) => (
				<p className="small quiet" key={words}>
					{words}
				</p>
			))}
		</>
	)
}
