import { type ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** Nothing here, and what that means. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
	return (
		<div className="empty">
			<Icon name="tray" size={40} />
			<h2>{title}</h2>
			{children}
		</div>
	)
}
