import { useTranslation } from '#app/i18n/use-translation.ts'
import { WarningText } from '#app/ui/WarningText.tsx'
import { PlanSchedule } from './PlanSchedule.tsx'
import { type PlanView } from './plan-view.server.ts'

/** How a plan is kept, for the office: what came of it, and what a miss allows and does not do. */
export function KeptPlanPart({ plan }: { plan: PlanView }) {
	const { t } = useTranslation('plan-watch')
	const { asOf, short, oneMiss, schedule } = plan
	return (
		<>
			<h2>{t('kept.title')}</h2>
			{short && (
				<WarningText>
					{t('kept.short', short)} {oneMiss && t(`kept.${oneMiss.key}`, oneMiss)}
				</WarningText>
			)}
			{asOf && <p className="small quiet">{t('kept.as-of', { day: asOf })}</p>}
			<PlanSchedule schedule={schedule} />
		</>
	)
}
