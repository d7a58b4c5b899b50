import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Outcome, outcomes } from '#app/domain/outcome.ts'
import { type Relief } from '#app/domain/relief.ts'
import { namedBy } from '#app/i18n/named-by.ts'
import { reliefLaw } from '#app/i18n/relief-words.ts'
import { type Translate } from '#app/i18n/translate.ts'
import { type SentForm, type VersionedPage } from '#app/platform/sent-form.ts'
import { datePartsOf } from '#app/platform/typed-date.ts'
import { type ProgressiveForm, useProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Button } from '#app/ui/Button.tsx'
import { Textarea } from '#app/ui/Textarea.tsx'
import { VersionedForm } from '#app/ui/VersionedForm.tsx'
import { recommendationLabels } from './field-labels.ts'
import { FindingFields } from './FindingFields.tsx'
import { mostWords } from './outcome-form.schema.ts'
import { PutFields } from './PutFields.tsx'
import { recommendationForm, type RecommendationInput } from './recommendation-form.schema.ts'
import { type PutView, type RecommendationView } from './recommendation-view.server.ts'

type RecommendationFormProps = {
	page: VersionedPage
	sent: SentForm<RecommendationInput> | undefined
	view: RecommendationView
	/** What the offer comes to, once it was asked to be shown. */
	children?: ReactNode
}

/** What the officer puts before the approver; the engine's view is filled in. */
export function RecommendationForm({ page, sent, view, children }: RecommendationFormProps) {
	const { t, i18n } = useTranslation(['decision', 'relief'])
	const { beside, toFind } = view
	const { text, choice, error, errors, refusals, onSubmit } = useProgressiveForm(
		recommendationForm,
		{ initial: filledIn(view), reply: sent?.reply },
	)
	const fields = { text, choice, error }
	const several = beside.length > 0
	const show = [view, ...beside].some(({ hasPlan }) => hasPlan) && (
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
			nameOf={labelOf(i18n.t)}
			onSubmit={onSubmit}
			submit={t('recommend.submit')}
			more={show}
		>
			<FindingFields facts={toFind} text={text} choice={choice} error={error} />
			{several && <h2>{reliefLaw(i18n.t, view.relief)}</h2>}
			<PutFields
				{...fields}
				view={view}
				under=""
				hint={t(outcomeHint(view, view))}
				open={outcomeTyped(sent) ?? view.outcome}
			>
				{!several && children}
			</PutFields>
			{beside.map((put) => (
				<BesideFields key={put.relief} {...fields} view={view} put={put} sent={sent} />
			))}
			{several && children}
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

type BesideFieldsProps = Pick<RecommendationFormProps, 'view' | 'sent'> &
	Pick<ProgressiveForm<RecommendationInput>, 'text' | 'choice' | 'error'> & { put: PutView }

function BesideFields({ view, put, sent, ...fields }: BesideFieldsProps) {
	const { t, i18n } = useTranslation(['decision', 'relief'])
	return (
		<section>
			<h2>{reliefLaw(i18n.t, put.relief)}</h2>
			<PutFields
				{...fields}
				view={put}
				under={`beside.${put.relief}.`}
				hint={t(outcomeHint(put, view))}
				open={outcomeTyped(sent, put.relief) ?? put.outcome}
			/>
		</section>
	)
}

function filledIn(view: RecommendationView) {
	const { beside, text, toFind, found } = view
	return {
		...typedPut(view),
		beside: Object.fromEntries(beside.map((put) => [put.relief, typedPut(put)])),
		text,
		found: Object.fromEntries(toFind.map((fact) => [fact, found[fact] ?? ''])),
	}
}

function typedPut({ outcome, codes, offer }: PutView) {
	return {
		...(outcome ? { outcome } : {}),
		codes: [...codes],
		...offer,
		firstDueOn: datePartsOf(offer.firstDueOn),
	}
}

function outcomeHint({ outcome }: PutView, { toFind, isEarlier }: RecommendationView) {
	if (isEarlier) return 'outcome.earlier'
	if (outcome) return 'outcome.prefilled'
	return toFind.length > 0 ? 'outcome.open' : 'outcome.unsettled'
}

// After a slip or a preview the reasons of what was chosen lie open.
function outcomeTyped(
	sent: SentForm<RecommendationInput> | undefined,
	under?: Relief,
): Outcome | undefined {
	const typed = sent?.reply.values
	const chosen = under ? typed?.beside?.[under]?.outcome : typed?.outcome
	return outcomes.find((one) => one === chosen)
}

// Of several reliefs the summary says which one a field belongs to.
function labelOf(t: Translate) {
	const named = namedBy(recommendationLabels, t)
	return (name: string) => {
		const [, relief, field] = /^beside\.([^.]+)\.(\w+)/.exec(name) ?? []
		return relief && field ? `${reliefLaw(t, relief)}, ${named(field) ?? ''}` : named(name)
	}
}
