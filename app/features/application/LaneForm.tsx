import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { laneForm } from './lane-form.schema.ts'

type Input = { lane: string }
type LaneFormProps = {
	answer: Answers['lane']
	/** How long the short way may take. */
	months: number
	reply: FormReply<object> | undefined
}

export function LaneForm({ answer, months, reply }: LaneFormProps) {
	const { t } = useTranslation('application')
	const { choice, error, errors, refusals, onSubmit } = useProgressiveForm<Input, unknown>(
		laneForm,
		{ initial: { lane: answer?.lane ?? '' }, reply },
	)
	const options = (['quick', 'full'] as const).map((lane) => ({
		value: lane,
		label: t(`lane.${lane}.label`, { count: months }),
		hint: t(`lane.${lane}.hint`),
	}))
	return (
		<QuestionForm errors={errors} refusals={refusals} onSubmit={onSubmit} canLeave={false}>
			<Radios
				name="lane"
				label={t('lane.title', { count: months })}
				labelHidden
				error={error('lane')}
				field={choice('lane')}
				options={options}
			/>
		</QuestionForm>
	)
}
