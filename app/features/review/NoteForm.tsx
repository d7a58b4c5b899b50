import { useTranslation } from '#app/i18n/use-translation.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Textarea } from '#app/ui/Textarea.tsx'
import { type SentForm } from '#app/platform/sent-form.ts'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { type CaseActionView } from './open-case.server.ts'
import { mostStaffWords } from './staff-words.ts'
import { noteForm, type NoteInput } from './words-form.schema.ts'

type NoteFormProps = { page: CaseActionView; sent: SentForm<NoteInput> | undefined }

export function NoteForm({ page, sent }: NoteFormProps) {
	const { t } = useTranslation('review')
	const { text, error, ...form } = useProgressiveForm(noteForm, {
		initial: { text: '' },
		reply: sent?.reply,
	})
	return (
		<VersionedForm page={page} sent={sent} {...form} submit={t('note.submit')}>
			<Textarea
				name="text"
				rows={4}
				limit={mostStaffWords}
				label={t('note.label')}
				hint={t('note.hint')}
				error={error('text')}
				field={text('text')}
			/>
		</VersionedForm>
	)
}
