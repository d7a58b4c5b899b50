import { useTranslation } from '#app/i18n/use-translation.ts'
import { DataTable } from '#app/ui/DataTable.tsx'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { Page } from '#app/ui/Page.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { type AlarmView, type ReplayView } from './replay-view.server.ts'

/** What the nights found: decisions that no longer come out as they were made. */
export function ReplayPage({ lastRun, open, settled }: ReplayView) {
	const { t } = useTranslation('parameters')
	return (
		<Page title={t('replay.title')} lead={t('replay.lead')} back="/staff/parameters" wide>
			{open.length > 0 && (
				<NotificationBanner tone="error" title={t('replay.alarm', { count: open.length })} />
			)}
			<p>
				{lastRun
					? t('replay.last', {
							...{ at: lastRun.at, count: lastRun.replayed, differing: lastRun.differing },
						})
					: t('replay.never')}
			</p>
			{open.length === 0 && <p>{t('replay.fine')}</p>}
			{open.map((alarm) => (
				<Alarm key={alarm.id} alarm={alarm} />
			))}
			{settled.length > 0 && (
				<TextSection title={t('replay.settled')}>
					<ul>
						{settled.map(({ id, reference, settledAt }) => (
							<li key={id}>{t('replay.settled-line', { reference, at: settledAt ?? '' })}</li>
						))}
					</ul>
				</TextSection>
			)}
		</Page>
	)
}

function Alarm({ alarm }: { alarm: AlarmView }) {
	const { t } = useTranslation('parameters')
	const { reference, version, foundAt, differences, more } = alarm
	return (
		<TextSection title={t('replay.case', { reference })}>
			<p>{t('replay.found', { at: foundAt, version })}</p>
			<DataTable
				caption={t('replay.caption')}
				columns={[
					{ id: 'where', label: t('replay.where'), cell: ({ where }) => <code>{where}</code> },
					{ id: 'kept', label: t('replay.kept'), cell: ({ kept }) => kept },
					{ id: 'now', label: t('replay.now'), cell: ({ now }) => now },
				]}
				rows={differences}
				rowKey={({ where }) => where}
			/>
			{more > 0 && <p>{t('replay.more', { count: more })}</p>}
		</TextSection>
	)
}
