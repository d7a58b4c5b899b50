import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Outcome, outcomes } from '#app/domain/outcome.ts'
import { namedBy } from '#app/i18n/named-by.ts'
import { type SentForm, type VersionedPage } from '#app/platform/sent-form.ts'
import { datePartsOf } from '#app/platform/typed-date.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { Radios } from '#app/ui/Radios.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { CodesField } from './CodesField.tsx'
import { recommendationLabels } from './field-labels.ts'
import { FindingFields } from './FindingFields.tsx'
import { OfferFields } from './OfferFields.tsx'
import { mostWords } from './outcome-form.schema.ts'
import { recommendationForm, type RecommendationInput } from './recommendation-form.schema.ts'
import { type RecommendationView } from './recommendation-view.server.ts'

type RecommendationFormProps = {
	page: VersionedPage
	sent: SentForm<RecommendationInput> | undefined
	view: RecommendationView
	/** What the offer comes to, once it was asked to be shown. */
	children?: ReactNode
}

/** What the officer puts before the approver; the engine's view is filled in. */
export function RecommendationForm({ page, sent, view, children }: RecommendationFormProps) {
	const { t, i18n } = useTranslation('decision')
	const { outcome, toFind, hasPlan } = view
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(
		recommendationForm,
		{ initial: filledIn(view), reply: sent?.reply },
	)
	const show = hasPlan && (
		<Button tone="secondary" name="show" value="yes">
			{t('offer.show')}
		</Button>
	)
	return (
		<VersionedForm
			page={page}
			sent={sent}
			errors={errors}
			refusals={refusals}
			nameOf={namedBy(recommendationLabels, i18n.t)}
			onSubmit={onSubmit}
			submit={t('recommend.submit')}
			more={show}
		>
			<FindingFields facts={toFind} text={text} choice={choice} error={error} />
			<Radios
				name="outcome"
				label={t('outcome.label')}
				hint={t(outcomeHint(view))}
				error={error('outcome')}
				field={choice('outcome')}
				options={outcomes
					.filter((value) => hasPlan || value !== 'approved-changed')
					.map((value) => ({
						value,
						label: t(`outcome.${value}`),
						hint: t(`outcome.hint.${value}`),
					}))}
			/>
			{hasPlan && <OfferFields text={text} error={error} />}
			{children}
			<CodesField choice={choice} error={error('codes')} open={outcomeTyped(sent) ?? outcome} />
			<Textarea
				name="text"
				rows={5}
				limit={mostWords}
				label={t('text.label')}
				hint={t('text.hint')}
				error={error('text')}
				field={text('text')}
			/>
		</VersionedForm>
	)
}

function filledIn({ offer, outcome, codes, text, toFind, found }: RecommendationView) {
	return {
		...(outcome ? { outcome } : {}),
		...{ codes: [...codes], text },
		found: Object.fromEntries(toFind.map((fact) => [fact, found[fact] ?? ''])),
		...{ count: offer.count, monthly: offer.monthly, payDay: offer.payDay },
		firstDueOn: datePartsOf(offer.firstDueOn),
	}
}

function outcomeHint({ outcome, toFind, isEarlier }: RecommendationView) {
	if (isEarlier) return 'outcome.earlier'
	if (outcome) return 'outcome.prefilled'
	return toFind.length > 0 ? 'outcome.open' : 'outcome.unsettled'
}

// After a slip or a preview the reasons of what was chosen lie open.
function outcomeTyped(sent: SentForm<RecommendationInput> | undefined): Outcome | undefined {
	return outcomes.find((one) => one === sent?.reply.values.outcome)
}
