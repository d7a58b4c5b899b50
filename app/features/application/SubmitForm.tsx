import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { Button } from '#app/ui/Button.tsx'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { type SubmitInput } from './submit-form.schema.ts'

type Marks = { caseId: string; idempotencyKey: string; answersSeen: string; figuresSeen: string }
type SubmitFormProps = {
	reply: FormReply<SubmitInput> | undefined
	asksHealth: boolean
	marks: Marks
}

/** The last thing before the button: what the person says and agrees to. */
export function SubmitForm({ reply, asksHealth, marks }: SubmitFormProps) {
	const { t } = useTranslation('application')
	return (
		<form method="post" noValidate>
			<CsrfField />
			<IdempotencyField value={marks.idempotencyKey} />
			<input type="hidden" name="caseId" value={marks.caseId} />
			<input type="hidden" name="answersSeen" value={marks.answersSeen} />
			<input type="hidden" name="figuresSeen" value={marks.figuresSeen} />
			<h2>{t('check.declare.title')}</h2>
			{asksHealth && (
				<Radios
					name="health"
					label={t('check.health.label')}
					hint={t('check.health.hint')}
					error={reply?.errors.health}
					chosen={reply?.values.health}
					options={[
						{ value: 'yes', label: t('check.health.yes') },
						{ value: 'no', label: t('check.health.no') },
					]}
				/>
			)}
			<Checkboxes
				name="declared"
				label={t('check.declare.label')}
				error={reply?.errors.declared}
				chosen={reply?.values.declared ? ['yes'] : []}
				options={[{ value: 'yes', label: t('check.declare.yes') }]}
			/>
			<div className="actions">
				<Button>{t('check.submit')}</Button>
			</div>
		</form>
	)
}
