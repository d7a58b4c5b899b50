import { useTranslation } from '#app/i18n/use-translation.ts'
import { DataTable } from '#app/ui/DataTable.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { type MonthView } from './month-view.server.ts'

/** What comes in, what is kept, what is left of a month, and what was asked beside it. */
export function MonthPart({ month }: { month: MonthView }) {
	const { t } = useTranslation('letter')
	return (
		<TextSection title={t('month.title')}>
			<DataTable
				caption={t('month.title')}
				captionHidden
				columns={[
					{ id: 'what', label: t('month.what'), cell: ({ what }) => what },
					{ id: 'amount', label: t('month.amount'), cell: ({ amount }) => amount, number: true },
					{ id: 'source', label: t('month.source'), cell: ({ source }) => source },
				]}
				rows={useLines(month)}
				rowKey={({ what }) => what}
			/>
			<p className="small quiet">{t('month.policy', month.policy)}</p>
		</TextSection>
	)
}

type Line = { what: string; amount: string; source: string }

function useLines(month: MonthView): Line[] {
	const { t } = useTranslation('letter')
	const { rows, left, isShort, asked, possible, shortfall, offered } = month
	const reckoned = (what: string, amount: string): Line => ({
		...{ what, amount, source: t('month.reckoned') },
	})
	return [
		...rows.map(({ key, amount, less, source }) => ({
			what: t(`month.${key}`),
			amount: less ? t('month.less', { amount }) : amount,
			source: t(source === 'policy' ? 'month.of-policy' : 'source.declared'),
		})),
		reckoned(t(isShort ? 'month.short' : 'month.left'), left),
		{ what: t('month.asked'), amount: asked, source: t('month.of-application') },
		...(shortfall
			? [reckoned(t('month.possible'), possible), reckoned(t('month.shortfall'), shortfall)]
			: []),
		...(offered
			? [{ what: t('month.offered'), amount: offered, source: t('month.of-offer') }]
			: []),
	]
}
