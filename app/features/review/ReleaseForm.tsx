import { useTranslation } from '#app/i18n/use-translation.ts'
import { handoverCodes } from '#app/domain/decision/reason-code.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Radios } from '#app/ui/Radios.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { type SentForm } from '#app/platform/sent-form.ts'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { type ReleaseInput, releaseForm } from './handover-form.schema.ts'
import { type CaseActionView } from './open-case.server.ts'
import { mostStaffWords } from './staff-words.ts'

type ReleaseFormProps = { page: CaseActionView; sent: SentForm<ReleaseInput> | undefined }

export function ReleaseForm({ page, sent }: ReleaseFormProps) {
	const { t } = useTranslation('review')
	const { text, choice, error, ...form } = useProgressiveForm(releaseForm, {
		initial: { reason: '' },
		reply: sent?.reply,
	})
	return (
		<VersionedForm page={page} sent={sent} {...form} submit={t('release.submit')}>
			<Radios
				name="reasonCode"
				label={t('handover.label')}
				error={error('reasonCode')}
				field={choice('reasonCode')}
				options={handoverCodes.map((value) => ({ value, label: t(`handover.${value}`) }))}
			/>
			<Textarea
				name="reason"
				rows={3}
				limit={mostStaffWords}
				label={t('handover.words')}
				hint={t('handover.words-hint')}
				optional
				error={error('reason')}
				field={text('reason')}
			/>
		</VersionedForm>
	)
}
