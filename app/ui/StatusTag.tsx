import { type ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

export type StatusTone = 'neutral' | 'progress' | 'waiting' | 'done' | 'attention'

const icons: Record<StatusTone, IconName> = {
	neutral: 'circle',
	progress: 'arrow-right',
	waiting: 'clock',
	done: 'check',
	attention: 'warning',
}

/** A state in words, with a sign and a colour that only repeat them. */
export function StatusTag({
	tone = 'neutral',
	children,
}: {
	tone?: StatusTone
	children: ReactNode
}) {
	return (
		<span className={tone === 'neutral' ? 'tag' : `tag tag--${tone}`}>
			<Icon name={icons[tone]} size={16} />
			{children}
		</span>
	)
}
