import { useTranslation } from '#app/i18n/use-translation.ts'
import { Written } from '#app/ui/Written.tsx'
import { type WaivedView } from './waived-documents.server.ts'

type WaivedDocumentsProps = { waived: readonly WaivedView[]; level: 'h2' | 'h3' }

/** What was asked for once and need not be given any more, each with why. */
export function WaivedDocuments({ waived, level: Heading }: WaivedDocumentsProps) {
	const { t } = useTranslation('case-progress')
	if (waived.length === 0) return null
	return (
		<section className="case-asked" aria-labelledby="case-waived">
			<Heading id="case-waived">{t('waived.title')}</Heading>
			<ul>
				{waived.map(({ rule, document, why, words }) => (
					<li key={rule}>
						<strong>{document}</strong>
						<p>{why}</p>
						{words && <Written as="blockquote" words={words} />}
					</li>
				))}
			</ul>
		</section>
	)
}
