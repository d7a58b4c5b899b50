import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'
import { Page } from '#app/ui/Page.tsx'
import { ProgrammeCard } from './ProgrammeCard.tsx'
import { type WelfareView } from './welfare-view.server.ts'

/** “You may be entitled, here is where”: nothing is applied for here, and nothing promised. */
export function WelfarePage({ view, back }: { view: WelfareView; back: string }) {
	const { t } = useTranslation('welfare')
	const { programmes, olderYear, isUntold } = view
	const near = programmes.filter(({ answer }) => answer !== 'unlikely')
	const far = programmes.filter(({ answer }) => answer === 'unlikely')
	return (
		<Page title={t('title')} lead={t(isUntold ? 'lead-untold' : 'lead')} back={back}>
			<InsetText>
				<h2>{t('urgent.title')}</h2>
				<p>{t('urgent.text')}</p>
				<p>
					<a href="tel:129">{t('where.health-welfare-129')}</a>
				</p>
			</InsetText>
			{olderYear !== null && <p>{t('older-year', { year: olderYear })}</p>}
			{near.map((programme) => (
				<ProgrammeCard key={programme.programme} programme={programme} />
			))}
			{far.length > 0 && (
				<Details summary={t('far')}>
					<p>{t('far-text')}</p>
					{far.map((programme) => (
						<ProgrammeCard key={programme.programme} programme={programme} />
					))}
				</Details>
			)}
			<p className="small quiet">{t('not-sent')}</p>
		</Page>
	)
}
