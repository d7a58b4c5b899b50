import { useTranslation } from '#app/i18n/use-translation.ts'
import { type CaseView } from './case-view.server.ts'

/** Who to ask, by voice. */
export function OfficeCard({ office }: { office: CaseView['office'] }) {
	const { t } = useTranslation('case-progress')
	return (
		<section className="card card--quiet" aria-labelledby="case-who">
			<h2 id="case-who">{t('case.who')}</h2>
			{office && (
				<>
					<p>
						<strong>{office.name}</strong>
					</p>
					<p>
						{t('case.phone')} <a href={`tel:${office.tel}`}>{office.phone}</a>
						<br />
						{t('case.hours')} <span lang="ko">{office.hours}</span>
					</p>
					<p className="small quiet">{t('case.who-text')}</p>
				</>
			)}
			<p className="small quiet">{t('case.help')}</p>
		</section>
	)
}
