import { useTranslation } from '#app/i18n/use-translation.ts'
import { type ProtectedView } from './protected-view.server.ts'

/** What may not be taken from a person, in one calm paragraph. */
export function ProtectedProperty({ deposit, wage, upper, articles }: ProtectedView) {
	const { t } = useTranslation('arrears')
	return (
		<section className="section" aria-labelledby="protected">
			<h2 id="protected">{t('protected.title')}</h2>
			<p className="prose">{t('protected.text', { deposit, wage, upper })}</p>
			<p className="small quiet" lang="ko">
				{t('protected.article', { articles })}
			</p>
		</section>
	)
}
