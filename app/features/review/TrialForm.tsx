import { writtenPayDays } from '#app/domain/instalment-plan/written-pay-day.ts'
import { reliefs } from '#app/domain/relief.ts'
import { namedBy } from '#app/i18n/named-by.ts'
import { reliefLaw } from '#app/i18n/relief-words.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { type ProgressiveForm, useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { MoneyField } from '#app/ui/MoneyField.tsx'
import { PlanTermFields } from '#app/ui/PlanTermFields.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { Select } from '#app/ui/Select.tsx'
import { triedAnswers, type TrialInput, trialForm } from './trial-form.schema.ts'
import { trialLabels } from './trial-labels.ts'

type Fields = Pick<ProgressiveForm<TrialInput>, 'text' | 'choice' | 'error'>
type TrialFormProps = { initial: TrialInput; reply: FormReply<TrialInput> | undefined }

/** Numbers to try: nothing of the case is changed by them, and nothing is kept. */
export function TrialForm({ initial, reply }: TrialFormProps) {
	const { t, i18n } = useTranslation(['review', 'decision', 'relief'])
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(trialForm, {
		...{ initial, reply },
	})
	return (
		<form method="post" noValidate onSubmit={onSubmit}>
			<CsrfField />
			<ErrorSummary errors={errors} refusals={refusals} nameOf={namedBy(trialLabels, i18n.t)} />
			<Select
				name="relief"
				label={t('review:trial.relief')}
				error={error('relief')}
				field={text('relief')}
				options={reliefs.map((value) => ({ value, label: reliefLaw(i18n.t, value) }))}
			/>
			<PlanTried text={text} error={error} />
			<FactsTried text={text} choice={choice} error={error} />
			<div className="actions">
				<Button>{t('review:trial.try')}</Button>
			</div>
		</form>
	)
}

function PlanTried({ text, error }: Pick<Fields, 'text' | 'error'>) {
	const { t } = useTranslation(['review', 'decision'])
	return (
		<PlanTermFields
			text={text}
			error={error}
			label={{
				...{ count: t('review:trial.count'), monthly: t('review:trial.monthly') },
				...{ firstDueOn: t('decision:offer.first'), payDay: t('decision:offer.pay-day') },
			}}
			hint={{ count: t('review:trial.count-hint'), firstDueOn: t('review:trial.first-hint') }}
			firstIsOptional
			payDays={writtenPayDays.map((value) => ({
				value,
				label:
					value === 'end' ? t('decision:offer.month-end') : t('decision:offer.day', { day: value }),
			}))}
		/>
	)
}

function FactsTried({ text, choice, error }: Fields) {
	const { t } = useTranslation(['review', 'decision'])
	return (
		<>
			<MoneyField
				name="property"
				label={t('decision:found.property')}
				hint={t('review:trial.property-hint')}
				optional
				error={error('property')}
				field={text('property')}
			/>
			{triedAnswers.map((fact) => (
				<Radios
					key={fact}
					inline
					name={fact}
					label={t(`decision:found.${fact}`)}
					error={error(fact)}
					field={choice(fact)}
					options={(['yes', 'no', ''] as const).map((value) => ({
						value,
						label: t(value === '' ? 'review:trial.as-it-is' : `decision:found.${value}`),
					}))}
				/>
			))}
		</>
	)
}
