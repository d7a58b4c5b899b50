import { useTranslation } from '#app/i18n/use-translation.ts'
import { TextSection } from '#app/ui/TextSection.tsx'
import { type LetterView } from './letter-view.server.ts'

/** How to object, where and until when; who explains it. */
export function ObjectionPart({ letter: { objection, office } }: { letter: LetterView }) {
	const { t } = useTranslation('letter')
	return (
		<TextSection title={t('objection.title')}>
			<p>
				<strong>{t('objection.by', { day: objection.by })}</strong>
			</p>
			<p>{t('objection.counted', { count: objection.days, article: objection.article })}</p>
			<ul>
				<li>{t('objection.office')}</li>
				<li>{t('objection.commissioner')}</li>
				<li>{t('objection.tribunal')}</li>
			</ul>
			<p>{t('objection.one')}</p>
			{office && (
				<p>
					{t('objection.ask')} {office.name} <a href={`tel:${office.tel}`}>{office.phone}</a>,{' '}
					<a href="tel:126">126</a>
				</p>
			)}
		</TextSection>
	)
}
