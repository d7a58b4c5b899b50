import { useTranslation } from '#app/i18n/use-translation.ts'
import { useMessage } from '#app/i18n/use-message.ts'
import { UnderRelief } from '#app/ui/UnderRelief.tsx'
import { WarningText } from '#app/ui/WarningText.tsx'
import { type CaseView } from './case-view.server.ts'
import { PlanBeside } from './PlanBeside.tsx'

/** What was asked for, one plan for each relief that goes with one. */
export function PlansPart({ plans, reliefs }: Pick<CaseView, 'plans' | 'reliefs'>) {
	return plans.map((plan) => (
		<UnderRelief key={plan.relief} relief={plan.relief} of={reliefs.length}>
			<PlanPart plan={plan} />
		</UnderRelief>
	))
}

/** The plan asked for beside what it comes to today, and why it cannot be where it cannot. */
function PlanPart({ plan }: { plan: CaseView['plans'][number] }) {
	const { t } = useTranslation('review')
	const message = useMessage()
	const { holds, refusal, rows } = plan
	return (
		<>
			{refusal && <WarningText>{message(`plan-refusal:refusal.${refusal}`)}</WarningText>}
			{!refusal && !holds && <p>{t('plan.changed')}</p>}
			{holds && <p className="small quiet">{t('plan.holds')}</p>}
			<PlanBeside rows={rows} other="today" />
		</>
	)
}
