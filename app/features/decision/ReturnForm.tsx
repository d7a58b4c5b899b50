import { useTranslation } from '#app/i18n/use-translation.ts'
import { returnCodes } from '#app/domain/decision/reason-code.ts'
import { type SentForm, type VersionedPage } from '#app/platform/sent-form.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Radios } from '#app/ui/Radios.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { returnForm, type ReturnInput, mostWords } from './outcome-form.schema.ts'

type ReturnFormProps = { page: VersionedPage; sent: SentForm<ReturnInput> | undefined }

export function ReturnForm({ page, sent }: ReturnFormProps) {
	const { t } = useTranslation('decision')
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(returnForm, {
		initial: { reason: '' },
		reply: sent?.reply,
	})
	return (
		<VersionedForm
			page={page}
			sent={sent}
			errors={errors}
			refusals={refusals}
			onSubmit={onSubmit}
			submit={t('return.submit')}
		>
			<Radios
				name="reasonCode"
				label={t('return.label')}
				error={error('reasonCode')}
				field={choice('reasonCode')}
				options={returnCodes.map((value) => ({ value, label: t(`return.${value}`) }))}
			/>
			<Textarea
				name="reason"
				rows={4}
				limit={mostWords}
				label={t('return.words')}
				hint={t('return.words-hint')}
				optional
				error={error('reason')}
				field={text('reason')}
			/>
		</VersionedForm>
	)
}
