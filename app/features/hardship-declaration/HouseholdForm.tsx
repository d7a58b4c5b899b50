import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Answers } from '#app/domain/declaration.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { TextField } from '#app/ui/TextField.tsx'
import { householdForm } from './household-form.schema.ts'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'

type Input = z.input<typeof householdForm>
type HouseholdFormProps = { answer: Answers['household']; reply: FormReply<Input> | undefined }

export function HouseholdForm({ answer, reply }: HouseholdFormProps) {
	const { t } = useTranslation('hardship-declaration')
	const { text, error, errors, refusals, onSubmit } = useProgressiveForm(householdForm, {
		initial: {
			people: answer ? String(answer.people) : '',
			children: answer ? String(answer.children) : '0',
		},
		reply,
	})
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			{(['people', 'children'] as const).map((name) => (
				<TextField
					key={name}
					name={name}
					label={t(`${name}.label`)}
					hint={t(`${name}.hint`)}
					width="short"
					input={{ inputMode: 'numeric', autoComplete: 'off' }}
					error={error(name)}
					field={text(name)}
				/>
			))}
		</QuestionForm>
	)
}
