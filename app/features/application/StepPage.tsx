import { type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '#app/ui/Page.tsx'

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
	const { t } = useTranslation()
	const progress = t('progress', { step: step.number, total: step.total })
	return (
		<Page back={back} caption={progress} title={title} lead={lead} wide={wide}>
			{children}
		</Page>
	)
}
