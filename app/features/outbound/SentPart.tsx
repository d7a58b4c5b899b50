import { useTranslation } from '#app/i18n/use-translation.ts'
import { StatusTag } from '#app/ui/StatusTag.tsx'
import { WarningText } from '#app/ui/WarningText.tsx'
import { type SentEvent } from './sent-of-case.server.ts'

const tones = {
	waiting: 'waiting',
	unanswered: 'waiting',
	accepted: 'done',
	refused: 'attention',
} as const

/** How far what was decided about a case got on its way back, for staff. */
export function SentPart({ events }: { events: readonly SentEvent[] }) {
	const { t } = useTranslation('outbound')
	const isOpen = events.some(({ kind, state }) => kind !== 'classification' && state !== 'accepted')
	return (
		<>
			<h2>{t('case.title')}</h2>
			{isOpen && <WarningText>{t('case.open')}</WarningText>}
			<ul>
				{events.map((event) => (
					<li key={event.id}>
						<strong>{t(`kind.${event.kind}`)}</strong>{' '}
						<StatusTag tone={tones[event.state]}>{t(`case.${event.state}`)}</StatusTag>
						<span className="small quiet queue__reference">
							{event.file === null
								? t('case.not-yet')
								: t('case.written', { file: event.file, at: event.writtenAt })}
						</span>
						{event.refusal && (
							<span className="small">{t('case.reason', { reason: event.refusal })}</span>
						)}
					</li>
				))}
			</ul>
		</>
	)
}
