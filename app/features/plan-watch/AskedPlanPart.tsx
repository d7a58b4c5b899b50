import { useTranslation } from '#app/i18n/use-translation.ts'
import { TextSection } from '#app/ui/TextSection.tsx'
import { type AskedPlanView } from './asked-plan.server.ts'
import { PlanSchedule } from './PlanSchedule.tsx'

/** What was asked for and is not agreed yet, its first payment on top. */
export function AskedPlanPart({ plan }: { plan: AskedPlanView }) {
	const { t } = useTranslation('plan-watch')
	const { relief, isOneOfSeveral, first, waits, schedule } = plan
	return (
		<TextSection title={isOneOfSeveral ? t('asked.title-of', { relief }) : t('asked.title')}>
			<p>{t(waits ? 'asked.waits' : 'asked.received')}</p>
			{first && (
				<p>
					<strong>{t('asked.first', first)}</strong>
				</p>
			)}
			<PlanSchedule schedule={schedule} />
		</TextSection>
	)
}
