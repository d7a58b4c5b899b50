import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { type SubmitFormBinding } from './use-submit-form.ts'

type Marks = { caseId: string; idempotencyKey: string; answersSeen: string; figuresSeen: string }
type SubmitFormProps = { binding: SubmitFormBinding; asksHealth: boolean; marks: Marks }

/** The last thing before the button: what the person says and agrees to. */
export function SubmitForm({ binding, asksHealth, marks }: SubmitFormProps) {
	const { t } = useTranslation('application')
	const { choice, error, onSubmit } = binding
	return (
		<form method="post" noValidate onSubmit={onSubmit}>
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
			<div className="actions">
				<Button>{t('check.submit')}</Button>
			</div>
		</form>
	)
}
