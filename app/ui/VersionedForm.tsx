import { type FormEventHandler, type ReactNode } from 'react'
import { type SentForm, type VersionedPage, versionSeen } from '#app/platform/sent-form.ts'
import { Button } from './Button.tsx'
import { CsrfField } from './CsrfField.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { IdempotencyField } from './IdempotencyField.tsx'

type VersionedFormProps = {
	page: VersionedPage
	sent: SentForm<unknown> | undefined
	errors?: object
	refusals?: number
	/** Names a field where several may be refused in the same words. */
	nameOf?: (name: string) => string | undefined
	onSubmit?: FormEventHandler
	submit: string
	/** Other ways to send the form, beside its button. */
	more?: ReactNode
	children?: ReactNode
}

/** The frame of a form that changes something others may change too. */
export function VersionedForm(props: VersionedFormProps) {
	const { page, sent, errors, refusals, nameOf, onSubmit, submit, more, children } = props
	return (
		<form method="post" noValidate onSubmit={onSubmit}>
			<CsrfField />
			<IdempotencyField value={page.formKey} />
			<input type="hidden" name="version" value={versionSeen(page, sent)} />
			<ErrorSummary errors={errors} refusals={refusals} nameOf={nameOf} />
			{children}
			{!page.refusal && (
				<div className="actions">
					<Button>{submit}</Button>
					{more}
				</div>
			)}
		</form>
	)
}
