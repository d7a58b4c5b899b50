import { type FormEventHandler, type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'

type ChangeFormFrameProps = {
	formKey: string
	errors?: object
	refusals?: number
	/** Names a field where several may be refused in the same words. */
	nameOf?: (name: string) => string | undefined
	onSubmit?: FormEventHandler
	submit?: string
	children?: ReactNode
}

/** The frame of every form of policy staff. */
export function ChangeFormFrame(props: ChangeFormFrameProps) {
	const { formKey, errors, refusals, nameOf, onSubmit, submit, children } = props
	const { t } = useTranslation('parameters')
	return (
		<form method="post" noValidate onSubmit={onSubmit}>
			<CsrfField />
			<IdempotencyField value={formKey} />
			<ErrorSummary errors={errors} refusals={refusals} nameOf={nameOf} />
			{children}
			<div className="actions">
				<Button>{submit ?? t('form.submit')}</Button>
			</div>
		</form>
	)
}
