import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { offerAnswers, type OfferInput } from './offer-form.schema.ts'
import { type OfferView } from './OfferPage.tsx'

type OfferFormProps = {
	offer: OfferView
	formKey: string
	reply: FormReply<OfferInput> | undefined
}

export function OfferForm({ offer, formKey, reply }: OfferFormProps) {
	const { t } = useTranslation('case-progress')
	const { decisionId, first, firstAmount, declinedHint } = offer
	const hints = {
		accepted: t('offer.choice.accepted-hint', { first, amount: firstAmount }),
		declined: t(`offer.choice.${declinedHint}`),
	}
	return (
		<form method="post" noValidate>
			<CsrfField />
			<IdempotencyField value={formKey} />
			<input type="hidden" name="decisionId" value={decisionId} />
			<ErrorSummary errors={reply?.errors} />
			<Radios
				name="answer"
				label={t('offer.choice.label')}
				error={reply?.errors.answer}
				chosen={reply?.values.answer}
				options={offerAnswers.map((value) => ({
					value,
					label: t(`offer.choice.${value}`),
					hint: hints[value],
				}))}
			/>
			<Button>{t('offer.send')}</Button>
		</form>
	)
}
