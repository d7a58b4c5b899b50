import { useMemo } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Answers } from '#app/domain/declaration.ts'
import { readWon } from '#app/domain/won.ts'
import { formatNumber, formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { datePartsOf } from '#app/platform/typed-date.ts'
import { type ProgressiveForm, useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { DateField } from '#app/ui/DateField.tsx'
import { MoneyField } from '#app/ui/MoneyField.tsx'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { type BegunKind, restartForm } from './restart-form.schema.ts'

type Input = z.input<ReturnType<typeof restartForm>>
type Fields = Pick<ProgressiveForm<Input>, 'text' | 'error'>
type RestartFormProps = {
	answer: Answers['restart']
	kind: BegunKind
	/** When the business before it closed, as far as the ledger knows. */
	closedOn: string | null
	/** The same as told on the page before; nothing can begin again before it. */
	toldClosedOn: string | null
	today: string
	reply: FormReply<Input> | undefined
}

export function RestartForm(props: RestartFormProps) {
	const { answer, kind, closedOn, toldClosedOn, today, reply } = props
	const { t } = useTranslation('hardship-declaration')
	const schema = useMemo(() => restartForm(today, kind, toldClosedOn), [today, kind, toldClosedOn])
	const { text, error, errors, refusals, onSubmit } = useProgressiveForm(schema, {
		initial: initialOf(answer?.kind === kind ? answer : undefined, closedOn),
		reply,
	})
	const fields = { text, error }
	const names: Record<string, string> = {
		closedOn: t('closedOn.label'),
		registeredOn: t('registeredOn.label'),
		startedOn: t(`began-on.${kind}`),
	}
	return (
		<QuestionForm
			errors={errors}
			refusals={refusals}
			nameOf={(name) => names[name]}
			onSubmit={onSubmit}
		>
			{kind === 'business' && <BusinessDays {...fields} />}
			<DateField
				name="startedOn"
				label={t(`began-on.${kind}`)}
				hint={t('began-on.hint')}
				error={error('startedOn')}
				field={(part) => text(`startedOn.${part}`)}
			/>
			{kind === 'employment' && <Employment {...fields} />}
			{kind === 'insured-work' && (
				<TextField
					name="insuredMonths"
					label={t('insuredMonths.label')}
					hint={t('insuredMonths.hint')}
					optional
					width="short"
					input={{ inputMode: 'numeric', autoComplete: 'off' }}
					error={error('insuredMonths')}
					field={text('insuredMonths')}
				/>
			)}
		</QuestionForm>
	)
}

function BusinessDays({ text, error }: Fields) {
	const { t } = useTranslation('hardship-declaration')
	return (['closedOn', 'registeredOn'] as const).map((name) => (
		<DateField
			key={name}
			name={name}
			label={t(`${name}.label`)}
			hint={t(`${name}.hint`)}
			optional
			error={error(name)}
			field={(part) => text(`${name}.${part}`)}
		/>
	))
}

function Employment({ text, error }: Fields) {
	const { t } = useTranslation('hardship-declaration')
	const language = useLanguage()
	const readBack = (typed: string) => {
		const amount = readWon(typed)
		return amount === undefined ? undefined : formatWon(amount, language)
	}
	return (
		<>
			<TextField
				name="workDays"
				label={t('workDays.label')}
				hint={t('workDays.hint')}
				optional
				width="short"
				input={{ inputMode: 'numeric', autoComplete: 'off' }}
				error={error('workDays')}
				field={text('workDays')}
			/>
			<MoneyField
				name="pay"
				label={t('pay.label')}
				hint={t('pay.hint')}
				optional
				error={error('pay')}
				field={text('pay')}
				readBack={readBack}
			/>
		</>
	)
}

function initialOf(answer: Answers['restart'], closedOn: string | null): Input {
	const written = (value: number | null | undefined) => String(value ?? '')
	const pay = answer?.payAMonth ?? undefined
	return {
		closedOn: datePartsOf(answer ? answer.closedOn : closedOn),
		registeredOn: datePartsOf(answer?.registeredOn),
		startedOn: datePartsOf(answer?.startedOn),
		workDays: written(answer?.workDaysAMonth),
		pay: pay === undefined ? '' : formatNumber(pay),
		insuredMonths: written(answer?.insuredMonths),
	}
}
