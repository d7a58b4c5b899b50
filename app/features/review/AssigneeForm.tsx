import { useTranslation } from '#app/i18n/use-translation.ts'
import { handoverCodes } from '#app/domain/decision/reason-code.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Radios } from '#app/ui/Radios.tsx'
import { Select } from '#app/ui/Select.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { type SentForm } from '#app/platform/sent-form.ts'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { assigneeForm, type AssigneeInput } from './handover-form.schema.ts'
import { type CaseActionView } from './open-case.server.ts'
import { mostStaffWords } from './staff-words.ts'

export type OfficerChoice = { id: string; name: string; cases: number; released: boolean }

type AssigneeFormProps = {
	page: CaseActionView
	sent: SentForm<AssigneeInput> | undefined
	officers: readonly OfficerChoice[]
}

/** The officers of the office, how much each holds, and who has given the case back before. */
export function AssigneeForm({ page, sent, officers }: AssigneeFormProps) {
	const { t } = useTranslation('review')
	const { text, choice, error, ...form } = useProgressiveForm(assigneeForm, {
		initial: { reasonCode: 'workload', reason: '' },
		reply: sent?.reply,
	})
	const options = officers.map(({ id, name, cases, released }) => {
		const held = t('assignee.cases', { count: cases })
		return { value: id, label: name, hint: released ? t('assignee.released', { held }) : held }
	})
	return (
		<VersionedForm page={page} sent={sent} {...form} submit={t('assignee.submit')}>
			<Radios
				name="officerId"
				label={t('assignee.label')}
				error={error('officerId')}
				field={choice('officerId')}
				options={options}
			/>
			<Select
				name="reasonCode"
				label={t('handover.label')}
				error={error('reasonCode')}
				field={text('reasonCode')}
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
