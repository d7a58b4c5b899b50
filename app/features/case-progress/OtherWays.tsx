import { useTranslation } from '#app/i18n/use-translation.ts'
import { type WayView } from './case-view.server.ts'

export function OtherWays({ ways }: { ways: readonly WayView[] }) {
	const { t } = useTranslation('case-progress')
	return (
		<nav className="no-print" aria-label={t('case.ways')}>
			<h2>{t('case.ways')}</h2>
			<ul className="plain-links">
				{ways.map(({ way, href }) => (
					<li key={way}>
						<a href={href}>{t(`way.${way}`)}</a>
					</li>
				))}
			</ul>
		</nav>
	)
}
