import { useTranslation } from 'react-i18next'
import { type FormReply } from '#app/platform/form-reply.ts'
import { InsetText } from '#app/ui/InsetText.tsx'
import { ChosenItems } from './ChosenItems.tsx'
import { CheckAnswers } from './CheckAnswers.tsx'
import { type loadCheck } from './check-step.server.ts'
import { ConflictBanner, type Conflict } from './ConflictBanner.tsx'
import { ScheduleTable } from './ScheduleTable.tsx'
import { StepPage } from './StepPage.tsx'
import { SubmitForm } from './SubmitForm.tsx'

type CheckPageProps = {
	check: Awaited<ReturnType<typeof loadCheck>>
	reply: FormReply<object> | undefined
	conflict: Conflict | undefined
}

/** Everything on one page before it goes: the answers, the sums, the schedule, the word given. */
export function CheckPage({ check, reply, conflict }: CheckPageProps) {
	const { t } = useTranslation('application')
	const { step, back, steps, answers, items, on, schedule, refusal, asksHealth, marks } = check
	const effect = answers.lane?.lane === 'quick' ? 'check.quick-effect' : 'check.full-effect'
	const stands = conflict ?? refusal
	return (
		<StepPage step={step} back={back} title={t('check.title')} lead={t('check.lead')} wide>
			{stands && <ConflictBanner conflict={stands} quick={answers.lane?.lane === 'quick'} />}
			<section className="section">
				<h2>{t('check.items')}</h2>
				<ChosenItems items={items} on={on} />
				<p>
					<a href="/apply/items?from=check">{t('check.change-items')}</a>
				</p>
			</section>
			<section className="section">
				<h2>{t('check.answers')}</h2>
				<CheckAnswers steps={steps} answers={answers} />
			</section>
			{schedule && (
				<section className="section">
					<h2>{t('schedule.caption')}</h2>
					<ScheduleTable {...schedule} />
				</section>
			)}
			{!refusal && (
				<>
					<InsetText>
						<h2>{t(`${effect}.title`)}</h2>
						<p>{t(`${effect}.text`)}</p>
					</InsetText>
					<SubmitForm asksHealth={asksHealth} marks={marks} reply={reply} />
				</>
			)}
		</StepPage>
	)
}
