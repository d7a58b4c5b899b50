import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { type LawOfItem } from './law-of-item.server.ts'

type OpenDoorsProps = { law: LawOfItem; of: string; inCase: boolean }

/** Which ways are still open for a tax and until when; one that is about to shut is said first. */
export function OpenDoors({ law: { doors, near }, of, inCase }: OpenDoorsProps) {
	const { t } = useTranslation('arrears')
	if (inCase) return null
	return (
		<>
			{near && <NearDeadline near={near} of={of} />}
			<h4>{t('doors.title')}</h4>
			<ul>
				{doors.map(({ relief, name, until, fileBy }) => (
					<li key={relief}>
						{name}
						{until && <strong> {t('doors.until', { day: until })}</strong>}
						{fileBy && <span className="small quiet"> {t('doors.file-by', { day: fileBy })}</span>}
					</li>
				))}
			</ul>
			<p className="small quiet">{t('doors.more')}</p>
		</>
	)
}

function NearDeadline({ near, of }: { near: NonNullable<LawOfItem['near']>; of: string }) {
	const { t } = useTranslation('arrears')
	const { kind, day, daysLeft } = near
	const title =
		daysLeft === 0 ? t('near.title-today', { of }) : t('near.title', { of, count: daysLeft })
	return (
		<NotificationBanner tone="caution" title={title}>
			<p>{t(kind === 'demand' ? 'near.demand' : 'near.designated', { day })}</p>
			<p className="no-print">
				<LinkButton href="/apply">{t('near.apply')}</LinkButton>
			</p>
			<p className="small">{t('near.call')}</p>
		</NotificationBanner>
	)
}
