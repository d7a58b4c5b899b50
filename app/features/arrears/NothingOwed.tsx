import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { type ArrearsView } from './arrears-view.server.ts'

export function NothingOwed({ today, asOf }: Pick<ArrearsView, 'today' | 'asOf'>) {
	const { t } = useTranslation('arrears')
	return (
		<EmptyState title={t('nothing.title')}>
			<p>{t('nothing.text', { day: today })}</p>
			<p>{t('nothing.next')}</p>
			{asOf && <p className="small quiet">{t('total.as-of', { day: asOf })}</p>}
		</EmptyState>
	)
}
