import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { Page } from '#app/ui/Page.tsx'
import { Pagination } from '#app/ui/Pagination.tsx'
import { WarningText } from '#app/ui/WarningText.tsx'
import { FileTable } from './FileTable.tsx'
import { type OutboundPageView } from './outbound-page.server.ts'
import { RefusedTable } from './RefusedTable.tsx'

type OutboundPageProps = {
	view: OutboundPageView
	/** The file just asked for again. */
	again: number | undefined
	firstHref: string | undefined
}

/** The files that go back, for who runs the exchange. */
export function OutboundPage({ view, again, firstHref }: OutboundPageProps) {
	const { t } = useTranslation('outbound')
	const { alarms, waiting, files, refused, next } = view
	return (
		<Page title={t('title')} lead={t('lead')} wide>
			{again && (
				<NotificationBanner tone="success" announce title={t('again.done', { file: again })} />
			)}
			{alarms.map(({ kind, file, since }) => (
				<WarningText key={`${kind}-${String(file)}`}>
					{t(`alarm.${kind}`, { file, since })}
				</WarningText>
			))}
			<p>
				{waiting.since
					? t('waiting.some', { count: waiting.events, since: waiting.since })
					: t('waiting.none')}
			</p>
			<h2>{t('files.title')}</h2>
			<FileTable files={files} />
			<Pagination
				firstHref={firstHref}
				nextHref={next === null ? undefined : `/staff/outbound?before=${String(next)}`}
			/>
			<h2>{t('refused.title')}</h2>
			<RefusedTable rows={refused} />
		</Page>
	)
}
