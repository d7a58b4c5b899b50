import { useMemo } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Answers } from '#app/domain/declaration.ts'
import { disasterHarms, specialAreas } from '#app/domain/eligibility/eligibility-person.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { datePartsOf } from '#app/platform/typed-date.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { DateField } from '#app/ui/DateField.tsx'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { areaForm } from './area-form.schema.ts'

type Input = z.input<ReturnType<typeof areaForm>>
type AreaFormProps = {
	answer: Answers['area']
	today: string
	reply: FormReply<Input> | undefined
}

export function AreaForm({ answer, today, reply }: AreaFormProps) {
	const { t } = useTranslation('hardship-declaration')
	const schema = useMemo(() => areaForm(today), [today])
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(schema, {
		initial: {
			kind: answer?.kind,
			harm: answer?.harm,
			declaredOn: datePartsOf(answer?.declaredOn),
		},
		reply,
	})
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit}>
			<Radios
				name="kind"
				label={t('area.label')}
				hint={t('area.hint')}
				error={error('kind')}
				field={choice('kind')}
				options={specialAreas.map((value) => ({ value, label: t(`area.${value}`) }))}
			/>
			<Radios
				name="harm"
				label={t('harm.label')}
				error={error('harm')}
				field={choice('harm')}
				options={disasterHarms.map((value) => ({ value, label: t(`harm.${value}`) }))}
			/>
			<DateField
				name="declaredOn"
				label={t('declared-on.label')}
				hint={t('declared-on.hint')}
				optional
				error={error('declaredOn')}
				field={(part) => text(`declaredOn.${part}`)}
			/>
		</QuestionForm>
	)
}
