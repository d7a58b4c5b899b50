import { useTranslation } from '#app/i18n/use-translation.ts'
import { Timeline } from '#app/ui/Timeline.tsx'
import { type TimelineEvent } from './timeline-of-case.server.ts'

export function TimelinePart({ events }: { events: readonly TimelineEvent[] }) {
	const { t } = useTranslation('review')
	return (
		<Timeline
			items={events.map(({ version, what, who, at, reason, words }, index) => ({
				id: String(version),
				title: what,
				when: t('timeline.by', { who, at }),
				state: index === 0 ? 'current' : 'done',
				body: (reason ?? words) && (
					<>
						{reason && <p className="small">{reason}</p>}
						{words && <p className="small written">{words}</p>}
					</>
				),
			}))}
		/>
	)
}
