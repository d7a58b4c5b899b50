import { useTranslation } from '#app/i18n/use-translation.ts'
import { StatusTag, type StatusTone } from '#app/ui/StatusTag.tsx'
import { type DeliveryState } from './delivery-view.ts'

const tones: Record<DeliveryState, StatusTone> = {
	waiting: 'waiting',
	running: 'progress',
	accepted: 'done',
	already: 'done',
	refused: 'attention',
	'cut-off': 'attention',
	failed: 'attention',
}

export function DeliveryTag({ state }: { state: DeliveryState }) {
	const { t } = useTranslation('ledger')
	return <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>
}
