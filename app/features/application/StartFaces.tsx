import { useTranslation } from '#app/i18n/use-translation.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { formatDate, formatInstant } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { Page } from '#app/ui/Page.tsx'
import { SummaryList } from '#app/ui/SummaryList.tsx'

/** One application at a time: the open one, by its reference, and where it is followed. */
export function OpenCaseFace({
	reference,
	submittedAt,
}: {
	reference: string
	submittedAt: Date | null
}) {
	const { t } = useTranslation('application')
	const language = useLanguage()
	const rows = [
		{ key: t('open-case.reference'), value: <span translate="no">{reference}</span> },
		...(submittedAt
			? [{ key: t('open-case.submitted'), value: formatInstant(submittedAt, language) }]
			: []),
	]
	return (
		<Page title={t('open-case.title')} lead={t('open-case.lead')} back="/arrears">
			<SummaryList rows={rows} />
			<p>{t('open-case.more')}</p>
			<div className="actions">
				<LinkButton href={`/cases/${reference}`}>{t('open-case.link')}</LinkButton>
			</div>
		</Page>
	)
}

export function NothingOwedFace({ on }: { on: CalendarDate }) {
	const { t } = useTranslation('application')
	const language = useLanguage()
	const lead = t('nothing-owed.lead', { on: formatDate(on, language) })
	return (
		<Page title={t('nothing-owed.title')} lead={lead}>
			<p>{t('nothing-owed.more')}</p>
			<div className="actions">
				<LinkButton href="/arrears">{t('nothing-owed.link')}</LinkButton>
			</div>
		</Page>
	)
}

/** Someone comes back to a draft: on with it, or away with it. */
export function ResumeFace({ savedAt, lane }: { savedAt: Date; lane: 'quick' | 'full' }) {
	const { t } = useTranslation('application')
	const language = useLanguage()
	const lead = t('resume.lead', { at: formatInstant(savedAt, language) })
	return (
		<Page title={t('resume.title')} lead={lead} back="/arrears">
			<div className="actions">
				<LinkButton href={lane === 'full' ? '/apply/tasks' : '/apply/check'}>
					{t('resume.continue')}
				</LinkButton>
			</div>
			<ul>
				<li>
					<a href="/apply?change=yes">{t('resume.change')}</a>
				</li>
				<li>
					<a href="/apply/discard">{t('resume.discard')}</a>
				</li>
			</ul>
		</Page>
	)
}
