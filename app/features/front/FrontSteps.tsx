import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'

const steps = ['receipt', 'review', 'decision', 'plan'] as const

/** What happens once something is sent, and what sending does not do. */
export function FrontSteps() {
	const { t } = useTranslation(['front'])
	return (
		<section className="width section" aria-labelledby="steps">
			<h2 id="steps">{t('front:steps.title')}</h2>
			<ol className="front-steps">
				{steps.map((step) => (
					<li key={step}>
						<h3>{t(`front:steps.${step}.title`)}</h3>
						<p>{t(`front:steps.${step}.text`)}</p>
					</li>
				))}
			</ol>
			<NotificationBanner title={t('front:honest.title')}>
				<p>{t('front:honest.text')}</p>
			</NotificationBanner>
		</section>
	)
}
