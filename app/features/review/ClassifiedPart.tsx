import { useTranslation } from '#app/i18n/use-translation.ts'
import { Written } from '#app/ui/Written.tsx'
import { CaseSection } from './CaseSection.tsx'
import { type ClassifiedAs } from './classification-of-case.server.ts'

/** The official type the officer gave, and why; nothing before one is given. */
export function ClassifiedPart({ classification }: { classification: ClassifiedAs | undefined }) {
	const { t } = useTranslation('review')
	if (!classification) return null
	const { type, reason, by, at } = classification
	return (
		<CaseSection id="classification" title={t('classification.of-case')}>
			<p>
				<strong>{t(`type.${type}`)}</strong>
			</p>
			<Written words={reason} />
			<p className="small quiet">{t('timeline.by', { who: by, at })}</p>
		</CaseSection>
	)
}
