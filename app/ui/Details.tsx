import { type ReactNode } from 'react'

export function Details({ summary, children }: { summary: string; children: ReactNode }) {
	return (
		<details className="details">
			<summary>
				<span>{summary}</span>
			</summary>
			<div className="details__body">{children}</div>
		</details>
	)
}
