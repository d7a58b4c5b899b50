import { type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { outcomes } from '#app/domain/outcome.ts'
import { type FieldProblem } from '#app/platform/form-problems.ts'
import { type SentForm, type VersionedPage } from '#app/platform/sent-form.ts'
import { datePartsOf } from '#app/platform/typed-date.ts'
import { useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { Checkboxes } from '#app/ui/Checkboxes.tsx'
import { type ChoiceBinding } from '#app/ui/choice-option.ts'
import { Radios } from '#app/ui/Radios.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { FindingFields } from './FindingFields.tsx'
import { OfferFields } from './OfferFields.tsx'
import {
	allCodes,
	recommendationForm,
	type RecommendationInput,
} from './recommendation-form.schema.ts'
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
	const { t } = useTranslation('decision')
	const { offer, outcome, codes, toFind, hasPlan } = view
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(
		recommendationForm,
		{
			initial: {
				...(outcome ? { outcome } : {}),
				...{ codes: [...codes], text: '', found: {} },
				...{ count: offer.count, monthly: offer.monthly, payDay: offer.payDay },
				firstDueOn: datePartsOf(offer.firstDueOn),
			},
			reply: sent?.reply,
		},
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
			onSubmit={onSubmit}
			submit={t('recommend.submit')}
			more={show}
		>
			<FindingFields facts={toFind} text={text} choice={choice} error={error} />
			<Radios
				name="outcome"
				label={t('outcome.label')}
				hint={outcome ? t('outcome.prefilled') : t('outcome.open')}
				error={error('outcome')}
				field={choice('outcome')}
				options={outcomes.map((value) => ({
					value,
					label: t(`outcome.${value}`),
					hint: t(`outcome.hint.${value}`),
				}))}
			/>
			{hasPlan && <OfferFields text={text} error={error} />}
			{children}
			<CodesField choice={choice} error={error('codes')} />
			<Textarea
				name="text"
				rows={5}
				label={t('text.label')}
				hint={t('text.hint')}
				error={error('text')}
				field={text('text')}
			/>
		</VersionedForm>
	)
}

type CodesFieldProps = {
	choice: (name: 'codes') => ChoiceBinding
	error: FieldProblem | undefined
}

function CodesField({ choice, error }: CodesFieldProps) {
	const { t } = useTranslation('decision')
	return (
		<Checkboxes
			name="codes"
			label={t('codes.label')}
			hint={t('codes.hint')}
			error={error}
			field={choice('codes')}
			options={allCodes.map(({ outcome, code }) => ({
				value: code,
				label: t('codes.of', {
					outcome: t(`outcome.short.${outcome}`),
					reason: t(`reason.${code}`),
				}),
			}))}
		/>
	)
}
