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
import { mostOfLine, requestForm, type RequestInput } from './request-form.schema.ts'
import { mostStaffWords } from './staff-words.ts'

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
	const nameOf = useNames()
	const { text, choice, error, ...form } = useProgressiveForm(requestForm, {
		initial: { message: '', documents: [], dueOn: datePartsOf(usualDue) },
		reply: sent?.reply,
	})
	return (
		<VersionedForm
			page={page}
			sent={sent}
			{...form}
			nameOf={nameOf}
			submit={t('review:request.submit')}
		>
			<Checkboxes
				name="documents"
				label={nameOf('documents')}
				hint={t('review:request.documents-hint')}
				error={error('documents')}
				field={choice('documents')}
				options={evidenceRuleIds.map((value) => ({ value, label: t(`evidence:rule.${value}`) }))}
			/>
			{(['otherDocument', ...questions] as const).map((name) => (
				<TextField
					key={name}
					name={name}
					limit={mostOfLine}
					label={nameOf(name)}
					optional
					error={error(name)}
					field={text(name)}
				/>
			))}
			<Textarea
				name="message"
				rows={4}
				limit={mostStaffWords}
				label={nameOf('message')}
				hint={t('review:request.message-hint')}
				error={error('message')}
				field={text('message')}
			/>
			<DateField
				name="dueOn"
				label={nameOf('dueOn')}
				hint={t('review:request.due-hint')}
				error={error('dueOn')}
				field={(part) => text(`dueOn.${part}`)}
			/>
		</VersionedForm>
	)
}

function useNames(): (name: string) => string {
	const { t } = useTranslation('review')
	const names: Record<string, string> = {
		documents: t('request.documents'),
		otherDocument: t('request.other-document'),
		message: t('request.message'),
		dueOn: t('request.due'),
		...Object.fromEntries(
			questions.map((name, index) => [name, t('request.question', { number: index + 1 })]),
		),
	}
	return (name) => names[name] ?? ''
}
