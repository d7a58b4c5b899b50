import { useTranslation } from '#app/i18n/use-translation.ts'
import { DataTable } from '#app/ui/DataTable.tsx'
import { Page } from '#app/ui/Page.tsx'
import { type OutboxRow } from './outbox.server.ts'

export function OutboxPage({ messages }: { messages: readonly OutboxRow[] }) {
	const { t } = useTranslation('message')
	return (
		<Page title={t('outbox.title')} lead={t('outbox.lead')} wide>
			{messages.length === 0 ? (
				<p>{t('outbox.empty')}</p>
			) : (
				<DataTable
					caption={t('outbox.caption', { count: messages.length })}
					columns={[
						{ id: 'at', label: t('outbox.at'), cell: ({ at }) => at },
						{
							id: 'how',
							label: t('outbox.channel.label'),
							cell: ({ channel }) => t(`outbox.channel.${channel}`),
						},
						{ id: 'to', label: t('outbox.to'), cell: ({ to }) => to },
						{
							id: 'text',
							label: t('outbox.text'),
							cell: ({ subject, text }) => (
								<>
									<strong>{subject}</strong>
									<br />
									{text}
								</>
							),
						},
						{
							id: 'state',
							label: t('outbox.state.label'),
							cell: ({ state }) => t(`outbox.state.${state}`),
						},
					]}
					rows={messages}
					rowKey={({ id }) => id}
				/>
			)}
		</Page>
	)
}
