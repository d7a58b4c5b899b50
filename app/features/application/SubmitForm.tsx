import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { submitForm } from './submit-form.schema.ts'

type Input = z.input<ReturnType<typeof submitForm>>
type Marks = { caseId: string; idempotencyKey: string; answersSeen: string; figuresSeen: string }
type SubmitFormProps = {
	asksHealth: boolean
	marks: Marks
	reply: FormReply<object> | undefined
}

/** The last thing before the button: what the person says and agrees to. */
export function SubmitForm({ asksHealth, marks, reply }: SubmitFormProps) {
	const { t } = useTranslation('application')
	const schema = useMemo(() => submitForm(asksHealth), [asksHealth])
	const { choice, error, errors, refusals, onSubmit } = useProgressiveForm<Input, unknown>(schema, {
		initial: {},
		reply,
	})
	return (
		<form method="post" noValidate onSubmit={onSubmit}>
			<CsrfField />
			<IdempotencyField value={marks.idempotencyKey} />
			<input type="hidden" name="caseId" value={marks.caseId} />
			<input type="hidden" name="answersSeen" value={marks.answersSeen} />
			<input type="hidden" name="figuresSeen" value={marks.figuresSeen} />
			<h2>{t('check.declare.title')}</h2>
			<ErrorSummary errors={errors} refusals={refusals} />
			{asksHealth && (
				<Radios
					name="health"
					label={t('check.health.label')}
					hint={t('check.health.hint')}
					error={error('health')}
					field={choice('health')}
					options={[
						{ value: 'yes', label: t('check.health.yes') },
						{ value: 'no', label: t('check.health.no') },
					]}
				/>
			)}
			<Checkboxes
				name="declared"
				label={t('check.declare.label')}
				error={error('declared')}
				field={choice('declared')}
				options={[{ value: 'yes', label: t('check.declare.yes') }]}
			/>
			<Button>{t('check.submit')}</Button>
		</form>
	)
}
