import { type ReactNode } from 'react'

type DetailsProps = { summary: string; open?: boolean; children: ReactNode }

export function Details({ summary, open, children }: DetailsProps) {
	return (
		<details className="details" open={open}>
			<summary>
				<span>{summary}</span>
			</summary>
			<div className="details__body">{children}</div>
		</details>
	)
}
