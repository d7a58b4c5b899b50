import { useTranslation } from '#app/i18n/use-translation.ts'
import { type ItemView } from './item-view.server.ts'

/** What one tax comes to, as a sum people can follow with a pencil. */
export function SumList({ sums, payable }: Pick<ItemView, 'sums' | 'payable'>) {
	const { t } = useTranslation('arrears')
	return (
		<dl className="sum-list">
			{sums.map(({ id, amount }) => (
				<div key={id}>
					<dt>{t(`sum.${id}`)}</dt>
					<dd>{amount}</dd>
				</div>
			))}
			<div className="sum-list__total">
				<dt>{t('sum.total')}</dt>
				<dd>{payable}</dd>
			</div>
		</dl>
	)
}
