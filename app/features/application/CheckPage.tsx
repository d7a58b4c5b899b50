import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { reliefName } from '#app/i18n/relief-words.ts'
import { Details } from '#app/ui/Details.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'
import { type loadCheck } from './check-step.server.ts'
import { CheckAnswers } from './CheckAnswers.tsx'
import { ChosenItems } from './ChosenItems.tsx'
import { ConflictBanner } from './ConflictBanner.tsx'
import { ScheduleTable } from './ScheduleTable.tsx'
import { StepPage } from './StepPage.tsx'
import { SubmitForm } from './SubmitForm.tsx'

type Check = Omit<Awaited<ReturnType<typeof loadCheck>>, 'beside'>

/** Everything on one page before it goes: the answers, the sums, the schedule, the word given. */
export function CheckPage({ check, children }: { check: Check; children: ReactNode }) {
	const { t } = useTranslation('application')
	const { step, back, answers, refusal, asksHealth, marks, reply, conflict } = check
	const quick = answers.lane?.lane === 'quick'
	const effect = quick ? 'check.quick-effect' : 'check.full-effect'
	const stands = refusal ?? conflict
	return (
		<StepPage step={step} back={back} title={t('check.title')} lead={t('check.lead')} wide>
			<ErrorSummary errors={reply?.errors} />
			{stands && <ConflictBanner conflict={stands} quick={quick} />}
			<Contents check={check} />
			{children}
			{!refusal && (
				<>
					<InsetText>
						<h2>{t(`${effect}.title`)}</h2>
						<p>{t(`${effect}.text`)}</p>
					</InsetText>
					<SubmitForm reply={reply} asksHealth={asksHealth} marks={marks} />
				</>
			)}
		</StepPage>
	)
}

function Contents({ check }: { check: Check }) {
	const { items, on, steps, answers, evidence, schedules, together } = check
	const { t, i18n } = useTranslation(['application', 'relief'])
	return (
		<>
			<section className="section">
				<h2>{t('application:check.items')}</h2>
				<ChosenItems items={items} on={on} />
				<p>
					<a href="/apply/items?from=check">{t('application:check.change-items')}</a>
				</p>
			</section>
			<section className="section">
				<h2>{t('application:check.answers')}</h2>
				<CheckAnswers steps={steps} answers={answers} evidence={evidence} />
			</section>
			<section className="section">
				<h2>{t(`application:schedule.${together ? 'caption-all' : 'caption'}`)}</h2>
				{together && <ScheduleTable {...together} />}
				{schedules.map(({ relief, schedule, stopsSurcharge }) => {
					const table = <ScheduleTable key={relief} {...schedule} stopsSurcharge={stopsSurcharge} />
					if (!together) return table
					const summary = t('application:schedule.caption-of', {
						relief: reliefName(i18n.t, relief),
					})
					return (
						<Details key={relief} summary={summary}>
							{table}
						</Details>
					)
				})}
			</section>
		</>
	)
}
