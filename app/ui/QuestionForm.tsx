import { type FormEventHandler, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { CsrfField } from './CsrfField.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'

type QuestionFormProps = {
	errors: object
	refusals: number
	onSubmit: FormEventHandler
	/** The first question has nothing to keep yet. */
	canLeave?: boolean
	children: ReactNode
}

/** The frame of every question: what is wrong first, then the fields, then the ways on. */
export function QuestionForm({
	errors,
	refusals,
	onSubmit,
	canLeave = true,
	children,
}: QuestionFormProps) {
	const { t } = useTranslation()
	return (
		<form method="post" noValidate onSubmit={onSubmit}>
			<CsrfField />
			<ErrorSummary errors={errors} refusals={refusals} />
			{children}
			<div className="button-row">
				<Button>{t('form.continue')}</Button>
				{canLeave && (
					<Button tone="quiet" name="leave" value="yes">
						{t('form.save-and-leave')}
					</Button>
				)}
			</div>
		</form>
	)
}
