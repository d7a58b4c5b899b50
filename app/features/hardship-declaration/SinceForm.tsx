import { useMemo } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Answers } from '#app/domain/declaration.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { DateField } from '#app/ui/DateField.tsx'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { sinceForm } from './since-form.schema.ts'

type Input = z.input<ReturnType<typeof sinceForm>>
type SinceFormProps = {
	answer: Answers['since']
	thisMonth: string
	reply: FormReply<Input> | undefined
}

export function SinceForm({ answer, thisMonth, reply }: SinceFormProps) {
	const { t } = useTranslation('hardship-declaration')
	const schema = useMemo(() => sinceForm(thisMonth), [thisMonth])
	const [year = '', month = ''] = answer?.month.split('-') ?? []
	const { text, error, errors, refusals, onSubmit } = useProgressiveForm(schema, {
		initial: { since: { year, month } },
		reply,
	})
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			<DateField
				name="since"
				label={t('since.label')}
				hint={t('since.hint')}
				parts={['year', 'month']}
				error={error('since')}
				field={(part) => text(part === 'year' ? 'since.year' : 'since.month')}
			/>
		</QuestionForm>
	)
}
