import { useTranslation } from '#app/i18n/use-translation.ts'
import { evidenceRuleIds } from '#app/domain/evidence-requirement.ts'
import { datePartsOf } from '#app/platform/typed-date.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { type SentForm } from '#app/platform/sent-form.ts'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { type CaseActionView } from './open-case.server.ts'
import { requestForm, type RequestInput } from './request-form.schema.ts'

type RequestFormProps = {
	page: CaseActionView
	sent: SentForm<RequestInput> | undefined
	/** The day policy gives for an answer. */
	usualDue: string
}

const questions = ['question1', 'question2', 'question3'] as const

/** What is asked of the person, each thing on its own line, why, and until when. */
export function RequestForm({ page, sent, usualDue }: RequestFormProps) {
	const { t } = useTranslation(['review', 'evidence'])
	const { text, choice, error, ...form } = useProgressiveForm(requestForm, {
		initial: { message: '', documents: [], dueOn: datePartsOf(usualDue) },
		reply: sent?.reply,
	})
	return (
		<VersionedForm page={page} sent={sent} {...form} submit={t('review:request.submit')}>
			<Checkboxes
				name="documents"
				label={t('review:request.documents')}
				hint={t('review:request.documents-hint')}
				error={error('documents')}
				field={choice('documents')}
				options={evidenceRuleIds.map((value) => ({ value, label: t(`evidence:rule.${value}`) }))}
			/>
			<TextField
				name="otherDocument"
				label={t('review:request.other-document')}
				optional
				error={error('otherDocument')}
				field={text('otherDocument')}
			/>
			{questions.map((name, index) => (
				<TextField
					key={name}
					name={name}
					label={t('review:request.question', { number: index + 1 })}
					optional
					error={error(name)}
					field={text(name)}
				/>
			))}
			<Textarea
				name="message"
				rows={4}
				label={t('review:request.message')}
				hint={t('review:request.message-hint')}
				error={error('message')}
				field={text('message')}
			/>
			<DateField
				name="dueOn"
				label={t('review:request.due')}
				hint={t('review:request.due-hint')}
				error={error('dueOn')}
				field={(part) => text(`dueOn.${part}`)}
			/>
		</VersionedForm>
	)
}
