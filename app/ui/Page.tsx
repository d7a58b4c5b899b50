import { type ReactNode } from 'react'
import { BackLink } from './BackLink.tsx'

type PageProps = {
	title: string
	/** One line above the heading: what the page belongs to. */
	caption?: string
	lead?: ReactNode
	back?: string
	/** Tables and two columns take the whole width; prose does not. */
	wide?: boolean
	children?: ReactNode
}

/** The body of most pages: way back, heading, one sentence, then what it is about. */
export function Page({ title, caption, lead, back, wide, children }: PageProps) {
	return (
		<div className="width page">
			<div className={wide ? undefined : 'page__reading'}>
				{back && <BackLink href={back} />}
				<div className="page__header">
					{caption && <p className="page__caption">{caption}</p>}
					<h1>{title}</h1>
					{lead && <p className="page__lead">{lead}</p>}
				</div>
				{children}
			</div>
		</div>
	)
}
