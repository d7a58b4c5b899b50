import { useTranslation } from '#app/i18n/use-translation.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Textarea } from '#app/ui/Textarea.tsx'
import { type Sent } from './act-on-parameters.server.ts'
import { mostOf, returnForm, type ReturnInput } from './change-form.schema.ts'
import { ChangeFormFrame } from './ChangeFormFrame.tsx'

type ReturnFormProps = { formKey: string; sent: Sent<ReturnInput> | undefined }

export function ReturnForm({ formKey, sent }: ReturnFormProps) {
	const { t } = useTranslation('parameters')
	const { text, error, errors, refusals, onSubmit } = useProgressiveForm(returnForm, {
		initial: { reason: '' },
		reply: sent?.reply,
	})
	return (
		<ChangeFormFrame
			formKey={formKey}
			errors={errors}
			refusals={refusals}
			onSubmit={onSubmit}
			submit={t('return.submit')}
		>
			<Textarea
				name="reason"
				limit={mostOf.reason}
				rows={4}
				label={t('return.label')}
				error={error('reason')}
				field={text('reason')}
			/>
		</ChangeFormFrame>
	)
}
