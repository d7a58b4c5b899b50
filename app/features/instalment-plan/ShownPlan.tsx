import { useTranslation } from '#app/i18n/use-translation.ts'
import { type CarriedView, type ScheduleView as Schedule } from './plan-view.server.ts'
import { ScheduleView } from './ScheduleView.tsx'

type ShownPlanProps = { schedule: Schedule; carried: CarriedView | null }

/** The schedule of what was asked to be shown, and what it leaves to live on. */
export function ShownPlan({ schedule, carried }: ShownPlanProps) {
	const { t } = useTranslation('instalment-plan')
	return (
		<section className="section" aria-labelledby="shown-title">
			<h2 id="shown-title">{t('shown.title')}</h2>
			{carried && <p>{t(`pace.${carried.state}`, { amount: carried.amount })}</p>}
			<ScheduleView schedule={schedule} />
			<p>{t('shown.lead')}</p>
		</section>
	)
}
