import { type ReactNode } from 'react'

type CaseSectionProps = { id: string; title?: string; lead?: string; children: ReactNode }

/** One block of a case's page; without a title it brings its own heading. */
export function CaseSection({ id, title, lead, children }: CaseSectionProps) {
	if (!title) {
		return (
			<div id={id} className="case-section">
				{children}
			</div>
		)
	}
	return (
		<section id={id} className="case-section" aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{title}</h2>
			{lead && <p className="small quiet">{lead}</p>}
			{children}
		</section>
	)
}
