import { useTranslation } from '#app/i18n/use-translation.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Textarea } from '#app/ui/Textarea.tsx'
import { type SentForm } from '#app/platform/sent-form.ts'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { type CaseActionView } from './open-case.server.ts'
import { mostStaffWords } from './staff-words.ts'
import { recallForm, type RecallInput } from './words-form.schema.ts'

type RecallFormProps = { page: CaseActionView; sent: SentForm<RecallInput> | undefined }

export function RecallForm({ page, sent }: RecallFormProps) {
	const { t } = useTranslation('review')
	const { text, error, ...form } = useProgressiveForm(recallForm, {
		initial: { reason: '' },
		reply: sent?.reply,
	})
	return (
		<VersionedForm page={page} sent={sent} {...form} submit={t('recall.submit')}>
			<Textarea
				name="reason"
				rows={3}
				limit={mostStaffWords}
				label={t('recall.label')}
				hint={t('recall.hint')}
				error={error('reason')}
				field={text('reason')}
			/>
		</VersionedForm>
	)
}
