import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { Page } from '#app/ui/Page.tsx'
import { Pagination } from '#app/ui/Pagination.tsx'
import { type openQueue } from './open-queue.server.ts'
import { QueueFilters } from './QueueFilters.tsx'
import { QueueTable } from './QueueTable.tsx'
import { QueueTabs } from './QueueTabs.tsx'

export type QueueView = Awaited<ReturnType<typeof openQueue>> & {
	formKey: string
	/** Nothing was left to take when the button was pressed. */
	nothing: boolean
}

export function QueuePage({ queue }: { queue: QueueView }) {
	const { t } = useTranslation('queue')
	const { filter, officeName, canTake, rows, firstHref, nextHref, nothing } = queue
	return (
		<Page title={t('list.title')} wide>
			{nothing && <NotificationBanner announce title={t('list.nothing-to-take')} />}
			{queue.otherOffice && (
				<NotificationBanner title={t('list.other-office')}>
					<p>{t('list.other-office-text', { office: officeName ?? '' })}</p>
				</NotificationBanner>
			)}
			<div className="queue-head">
				<QueueTabs filter={filter} />
				{canTake && <TakeNext formKey={queue.formKey} />}
			</div>
			<QueueFilters filter={filter} officeName={officeName} />
			<QueueTable rows={rows} />
			<Pagination firstHref={firstHref} nextHref={nextHref} />
		</Page>
	)
}

function TakeNext({ formKey }: { formKey: string }) {
	const { t } = useTranslation('queue')
	return (
		<form method="post" action="/staff/next-case">
			<CsrfField />
			<IdempotencyField value={formKey} />
			<Button small>{t('list.take-next')}</Button>
		</form>
	)
}
