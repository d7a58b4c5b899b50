import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Answers } from '#app/domain/declaration.ts'
import { helpNeeds } from '#app/domain/hardship.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { helpForm } from './help-form.schema.ts'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'

type Input = z.input<typeof helpForm>
type HelpFormProps = { answer: Answers['help']; reply: FormReply<Input> | undefined }

// The first two are needed by those who ask for that help, so they are not called optional.
const fields = [
	{
		name: 'interpreterLanguage',
		key: 'interpreter-language',
		input: { autoComplete: 'off' },
		optional: false,
	},
	{ name: 'helperName', key: 'helper-name', input: { autoComplete: 'off' }, optional: false },
	{ name: 'email', key: 'email', input: { type: 'email', autoComplete: 'email' }, optional: true },
	{ name: 'phone', key: 'phone', input: { type: 'tel', autoComplete: 'tel' }, optional: true },
] as const

export function HelpForm({ answer, reply }: HelpFormProps) {
	const { t } = useTranslation('hardship-declaration')
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(helpForm, {
		initial: initialOf(answer),
		reply,
	})
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			<Checkboxes
				name="needs"
				label={t('needs.label')}
				hint={t('needs.hint')}
				optional
				error={error('needs')}
				field={choice('needs')}
				options={helpNeeds.map((need) => ({ value: need, label: t(`needs.${need}`) }))}
			/>
			{fields.map(({ name, key, input, optional }) => (
				<TextField
					key={name}
					name={name}
					label={t(`${key}.label`)}
					hint={t(`${key}.hint`)}
					optional={optional}
					input={input}
					error={error(name)}
					field={text(name)}
				/>
			))}
		</QuestionForm>
	)
}

function initialOf(answer: Answers['help']): Input {
	return {
		needs: [...(answer?.needs ?? [])],
		interpreterLanguage: answer?.interpreterLanguage ?? '',
		helperName: answer?.helperName ?? '',
		email: answer?.email ?? '',
		phone: answer?.phone ?? '',
	}
}
