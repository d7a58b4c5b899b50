import { useMemo } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Answers, type BusinessMatter, businessMatters } from '#app/domain/declaration.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { datePartsOf } from '#app/platform/typed-date.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { businessForm } from './business-form.schema.ts'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'

type Input = z.input<ReturnType<typeof businessForm>>
type BusinessFormProps = {
	answer: Answers['business']
	/** What the ledger says of the business; the person only corrects it. */
	known: NonNullable<Answers['business']>
	/** A company begins nothing again after it closed. */
	isCompany: boolean
	today: string
	reply: FormReply<Input> | undefined
}

export function BusinessForm({ answer, known, isCompany, today, reply }: BusinessFormProps) {
	const { t } = useTranslation('hardship-declaration')
	const schema = useMemo(() => businessForm(today), [today])
	const start = answer ?? known
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(schema, {
		initial: {
			state: start.state,
			closedOn: datePartsOf(start.closedOn),
			matters: [...(start.matters ?? [])],
		},
		reply,
	})
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			<Radios
				name="state"
				label={t('business.label')}
				hint={t('business.hint')}
				error={error('state')}
				field={choice('state')}
				options={(['running', 'closed', 'never'] as const).map((value) => ({
					value,
					label: t(`business.${value}`),
				}))}
			/>
			<DateField
				name="closedOn"
				label={t('closed-on.label')}
				hint={t('closed-on.hint')}
				error={error('closedOn')}
				field={(part) => text(`closedOn.${part}`)}
			/>
			<Checkboxes
				name="matters"
				label={t('matters.label')}
				hint={t(isCompany ? 'matters.hint-company' : 'matters.hint')}
				optional
				error={error('matters')}
				field={choice('matters')}
				options={(isCompany ? ofCompany : businessMatters).map((value) => ({
					value,
					label: t(`matters.${value}`),
				}))}
			/>
		</QuestionForm>
	)
}

const ofCompany: readonly BusinessMatter[] = ['support', 'area']
