import { type ReactNode } from 'react'

export type TimelineItem = {
	id: string
	title: string
	/** Already worded: a day or an instant. */
	when?: string
	state: 'done' | 'current' | 'future'
	body?: ReactNode
}

export function Timeline({ items }: { items: readonly TimelineItem[] }) {
	return (
		<ol className="timeline">
			{items.map(({ id, title, when, state, body }) => (
				<li
					key={id}
					className={`timeline__item timeline__item--${state}`}
					aria-current={state === 'current' ? 'step' : undefined}
				>
					<span className="timeline__mark" aria-hidden="true" />
					<h3 className="timeline__title">{title}</h3>
					{when && <p className="timeline__when">{when}</p>}
					{body && <div className="timeline__body">{body}</div>}
				</li>
			))}
		</ol>
	)
}
