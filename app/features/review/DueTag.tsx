import { useTranslation } from '#app/i18n/use-translation.ts'
import { StatusTag, type StatusTone } from '#app/ui/StatusTag.tsx'
import { type DueChip } from './due-chip.ts'

const tones: Record<DueChip['is'], StatusTone> = {
	late: 'attention',
	today: 'waiting',
	soon: 'waiting',
	later: 'neutral',
	held: 'neutral',
}

/** The day and how near it is, in words; colour and sign only repeat them. */
export function DueTag({ due: { is, days, on } }: { due: DueChip & { on: string } }) {
	const { t } = useTranslation('queue')
	return (
		<span className="queue__due">
			<StatusTag tone={tones[is]}>{t(`due.${is}`, { count: days })}</StatusTag>
			<span className="small quiet">{on}</span>
		</span>
	)
}
