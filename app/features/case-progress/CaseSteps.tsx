import { useTranslation } from '#app/i18n/use-translation.ts'
import { Timeline } from '#app/ui/Timeline.tsx'
import { Written } from '#app/ui/Written.tsx'
import { type StepView } from './case-view.server.ts'

export function CaseSteps({ steps }: { steps: readonly StepView[] }) {
	const { t } = useTranslation('case-progress')
	return (
		<section className="section" aria-labelledby="case-steps">
			<h2 id="case-steps">{t('case.timeline')}</h2>
			<Timeline
				items={steps.map(({ id, state, move, next, when, words, passed }) => ({
					...{ id, state },
					title: passed
						? t(`passed.${passed.key}`, { count: passed.count })
						: move
							? t(`move.${move as 'submit'}`)
							: next
								? t(`next.${next}`)
								: '',
					when: next && when ? t('next.by', { day: when }) : when,
					body: words && <Written words={words} />,
				}))}
			/>
		</section>
	)
}
