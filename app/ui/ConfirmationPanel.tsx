import { type ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** The top of a receipt: what was done, and its reference. */
export function ConfirmationPanel({ title, children }: { title: string; children?: ReactNode }) {
	return (
		<div className="confirmation">
			<Icon name="check" size={36} />
			<h1>{title}</h1>
			{children}
		</div>
	)
}
