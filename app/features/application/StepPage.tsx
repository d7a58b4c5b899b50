import { type ReactNode } from 'react'
import { BackLink } from '#app/ui/BackLink.tsx'
import { Progress } from '#app/ui/Progress.tsx'

type StepPageProps = {
	step: { number: number; total: number }
	back: string
	title: string
	lead?: ReactNode
	/** Tables take the whole width; questions do not. */
	wide?: boolean
	children: ReactNode
}

/** One question of the application: way back, how far it is, the question, its form. */
export function StepPage({ step, back, title, lead, wide, children }: StepPageProps) {
	return (
		<div className="width page">
			<div className={wide ? undefined : 'page__reading'}>
				<BackLink href={back} />
				<Progress step={step.number} total={step.total} />
				<div className="page__header">
					<h1>{title}</h1>
					{lead && <p className="page__lead">{lead}</p>}
				</div>
				{children}
			</div>
		</div>
	)
}
