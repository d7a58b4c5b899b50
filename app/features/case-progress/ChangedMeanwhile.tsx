import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { Written } from '#app/ui/Written.tsx'

/** Why a form did nothing, and what came before it: worded on the server. */
export type Conflict = { refusal: string; meanwhile: string | null; kept: readonly string[] }

/** Who changed the case before and when; what was written is not lost. */
export function ChangedMeanwhile({ conflict }: { conflict: Conflict }) {
	const { t } = useTranslation('case-progress')
	const { refusal, meanwhile, kept } = conflict
	const words = kept.filter((text) => text.trim() !== '')
	return (
		<>
			<NotificationBanner tone="caution" announce title={t('meanwhile.title')}>
				<p>{refusal}</p>
				{meanwhile && <p>{meanwhile}</p>}
				{words.length > 0 && <p>{t('meanwhile.kept')}</p>}
			</NotificationBanner>
			{words.map((text, index) => (
				<Written key={index} words={text} />
			))}
		</>
	)
}
