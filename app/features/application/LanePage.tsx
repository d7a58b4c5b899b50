import { useTranslation } from '#app/i18n/use-translation.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type Won } from '#app/domain/won.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { BackLink } from '#app/ui/BackLink.tsx'
import { LaneForm } from './LaneForm.tsx'

type LanePageProps = {
	answer: Answers['lane']
	on: CalendarDate
	total: Won
	months: number
	discarded: boolean
	reply: FormReply<object> | undefined
}

/** The first question, which decides how long all the rest is. */
export function LanePage({ answer, on, total, months, discarded, reply }: LanePageProps) {
	const { t } = useTranslation('application')
	const language = useLanguage()
	return (
		<div className="width page">
			<div className="page__reading">
				<BackLink href="/arrears" />
				{discarded && <NotificationBanner title={t('discard.done')} tone="success" announce />}
				<div className="page__header">
					<h1>{t('lane.title', { count: months })}</h1>
					<p className="page__lead">
						{t('lane.hint', { on: formatDate(on, language), total: formatWon(total, language) })}
					</p>
				</div>
				<LaneForm answer={answer} months={months} reply={reply} />
			</div>
		</div>
	)
}
