import { useTranslation } from '#app/i18n/use-translation.ts'
import { useMessage } from '#app/i18n/use-message.ts'
import { WarningText } from '#app/ui/WarningText.tsx'
import { type CaseView } from './case-view.server.ts'
import { PlanBeside } from './PlanBeside.tsx'

/** The plan asked for beside what it comes to today, and why it cannot be where it cannot. */
export function PlanPart({ plan }: { plan: NonNullable<CaseView['plan']> }) {
	const { t } = useTranslation('review')
	const message = useMessage()
	const { holds, refusal, rows } = plan
	return (
		<>
			{refusal && <WarningText>{message(`instalment-plan:refusal.${refusal}`)}</WarningText>}
			{!refusal && !holds && <p>{t('plan.changed')}</p>}
			{holds && <p className="small quiet">{t('plan.holds')}</p>}
			<PlanBeside rows={rows} other="today" />
		</>
	)
}
