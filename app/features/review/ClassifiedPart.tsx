import { useTranslation } from '#app/i18n/use-translation.ts'
import { Written } from '#app/ui/Written.tsx'
import { CaseSection } from './CaseSection.tsx'
import { type ClassifiedAs } from './classification-of-case.server.ts'

type ClassifiedPartProps = {
	classification: ClassifiedAs | undefined
	/** Nothing is owed any more: the type holds no longer. */
	paidOff: boolean
}

/** The official type the officer gave, and why; nothing before one is given. */
export function ClassifiedPart({ classification, paidOff }: ClassifiedPartProps) {
	const { t } = useTranslation('review')
	if (!classification) return null
	const { type, suggested, noted, reason, by, at } = classification
	return (
		<CaseSection id="classification" title={t('classification.of-case')}>
			<p>
				<strong>{t(`type.${type}`)}</strong>
			</p>
			{paidOff && <p>{t('classification.paid-off')}</p>}
			<p className="small">
				{suggested === type
					? t('classification.agreed')
					: suggested
						? t('classification.overridden', { type: t(`type.${suggested}`) })
						: t('classification.unsuggested')}
			</p>
			{noted.wilfulSigns.length > 0 && (
				<p className="small">
					{t('classification.noted', {
						signs: noted.wilfulSigns.map((sign) => t(`wilful.${sign}`)).join(', '),
					})}
				</p>
			)}
			{noted.knew !== null && (
				<p className="small">
					{t('classification.knew-before', {
						answer: t(`classification.knew-${noted.knew ? 'yes' : 'no'}`),
					})}
				</p>
			)}
			<Written words={reason} />
			<p className="small quiet">{t('timeline.by', { who: by, at })}</p>
		</CaseSection>
	)
}
