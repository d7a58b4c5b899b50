import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Answers, incomeKinds, spendingKinds } from '#app/domain/declaration.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { AmountsByKind } from './AmountsByKind.tsx'
import { moneyForm } from './money-form.schema.ts'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { writtenWon } from './typed-won.ts'

type Input = z.input<typeof moneyForm>
type MoneyFormProps = { answer: Answers['money']; reply: FormReply<Input> | undefined }

export function MoneyForm({ answer, reply }: MoneyFormProps) {
	const { t } = useTranslation('hardship-declaration')
	const { text, error, errors, refusals, onSubmit } = useProgressiveForm(moneyForm, {
		initial: {
			income: writtenWon(incomeKinds, answer?.income),
			spending: writtenWon(spendingKinds, answer?.spending),
		},
		reply,
	})
	return (
		<QuestionForm
			errors={errors}
			refusals={refusals}
			onSubmit={onSubmit}
			nameOf={(name) => (name.includes('.') ? t(`${name as 'income.work'}.label`) : undefined)}
		>
			<AmountsByKind
				group="income"
				title={t('income.title')}
				lead={t('income.lead')}
				kinds={incomeKinds}
				label={(kind) => t(`income.${kind}.label`)}
				hint={(kind) => t(`income.${kind}.hint`)}
				field={(kind) => text(`income.${kind}`)}
				error={(kind) => error(`income.${kind}`)}
			/>
			<AmountsByKind
				group="spending"
				title={t('spending.title')}
				lead={t('spending.lead')}
				kinds={spendingKinds}
				label={(kind) => t(`spending.${kind}.label`)}
				hint={(kind) => t(`spending.${kind}.hint`)}
				field={(kind) => text(`spending.${kind}`)}
				error={(kind) => error(`spending.${kind}`)}
			/>
		</QuestionForm>
	)
}
