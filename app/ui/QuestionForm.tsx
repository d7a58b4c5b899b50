import { type FormEventHandler, type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from './Button.tsx'
import { CsrfField } from './CsrfField.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'

type QuestionFormProps = {
	errors: object
	refusals: number
	/** Given where fields of the form stand elsewhere on the page. */
	id?: string
	/** Left out on a page that is not hydrated. */
	onSubmit?: FormEventHandler
	nameOf?: (name: string) => string | undefined
	/** The first question has nothing to keep yet. */
	canLeave?: boolean
	children: ReactNode
}

/** The frame of every question: what is wrong first, then the fields, then the ways on. */
export function QuestionForm({
	id,
	errors,
	refusals,
	onSubmit,
	nameOf,
	canLeave = true,
	children,
}: QuestionFormProps) {
	const { t } = useTranslation()
	return (
		<form id={id} method="post" noValidate onSubmit={onSubmit}>
			<CsrfField />
			<ErrorSummary errors={errors} refusals={refusals} nameOf={nameOf} />
			{children}
			<div className="actions">
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
