import { useTranslation } from '#app/i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { type Answers, assetKinds, debtKinds } from '#app/domain/declaration.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { AmountsByKind } from './AmountsByKind.tsx'
import { propertyForm } from './property-form.schema.ts'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { writtenWon } from './typed-won.ts'

type Input = z.input<typeof propertyForm>
type PropertyFormProps = { answer: Answers['property']; reply: FormReply<Input> | undefined }

export function PropertyForm({ answer, reply }: PropertyFormProps) {
	const { t } = useTranslation('hardship-declaration')
	const { text, error, errors, refusals, onSubmit } = useProgressiveForm(propertyForm, {
		initial: {
			assets: writtenWon(assetKinds, answer?.assets),
			debts: writtenWon(debtKinds, answer?.debts),
		},
		reply,
	})
	return (
		<QuestionForm
			errors={errors}
			refusals={refusals}
			onSubmit={onSubmit}
			nameOf={(name) => (name.includes('.') ? t(`${name as 'assets.deposits'}.label`) : undefined)}
		>
			<AmountsByKind
				group="assets"
				title={t('assets.title')}
				lead={t('assets.lead')}
				kinds={assetKinds}
				label={(kind) => t(`assets.${kind}.label`)}
				hint={(kind) => t(`assets.${kind}.hint`)}
				field={(kind) => text(`assets.${kind}`)}
				error={(kind) => error(`assets.${kind}`)}
			/>
			<AmountsByKind
				group="debts"
				title={t('debts.title')}
				lead={t('debts.lead')}
				kinds={debtKinds}
				label={(kind) => t(`debts.${kind}.label`)}
				hint={(kind) => t(`debts.${kind}.hint`)}
				field={(kind) => text(`debts.${kind}`)}
				error={(kind) => error(`debts.${kind}`)}
			/>
		</QuestionForm>
	)
}
