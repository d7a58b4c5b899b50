import { useTranslation } from '#app/i18n/use-translation.ts'
import { waiverReasons } from '#app/domain/evidence-waiver.ts'
import { type SentForm } from '#app/platform/sent-form.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Radios } from '#app/ui/Radios.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { type CaseActionView } from './open-case.server.ts'
import { mostStaffWords } from './staff-words.ts'
import { waiverForm, type WaiverInput } from './waiver-form.schema.ts'

type WaiverFormProps = { page: CaseActionView; sent: SentForm<WaiverInput> | undefined }

export function WaiverForm({ page, sent }: WaiverFormProps) {
	const { t } = useTranslation('review')
	const { text, choice, error, ...form } = useProgressiveForm(waiverForm, {
		initial: { reason: '' },
		reply: sent?.reply,
	})
	return (
		<VersionedForm page={page} sent={sent} {...form} submit={t('waiver.submit')}>
			<Radios
				name="reasonCode"
				label={t('waiver.label')}
				error={error('reasonCode')}
				field={choice('reasonCode')}
				options={waiverReasons.map((value) => ({ value, label: t(`waiver.reason.${value}`) }))}
			/>
			<Textarea
				name="reason"
				rows={3}
				limit={mostStaffWords}
				label={t('waiver.words')}
				hint={t('waiver.words-hint')}
				optional
				error={error('reason')}
				field={text('reason')}
			/>
		</VersionedForm>
	)
}
