import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Outcome, outcomes } from '#app/domain/outcome.ts'
import { type ProgressiveForm } from '#app/platform/use-progressive-form.ts'
import { Radios } from '#app/ui/Radios.tsx'
import { CodesField } from './CodesField.tsx'
import { OfferFields } from './OfferFields.tsx'
import { type RecommendationInput } from './recommendation-form.schema.ts'
import { type PutView } from './recommendation-view.server.ts'

type PutFieldsProps = Pick<ProgressiveForm<RecommendationInput>, 'text' | 'choice' | 'error'> & {
	view: PutView
	/** Fields of the leading relief stand alone, those of the others under its name. */
	under: '' | `beside.${PutView['relief']}.`
	hint: string
	/** The outcome whose reasons lie open. */
	open: Outcome | null
	children?: ReactNode
}

/** What is put forward about one relief: the outcome, another plan where one is offered, the reasons. */
export function PutFields(props: PutFieldsProps) {
	const { view, under, hint, open, text, choice, error, children } = props
	const { t } = useTranslation('decision')
	return (
		<>
			<Radios
				name={`${under}outcome`}
				label={t('outcome.label')}
				hint={hint}
				error={error(`${under}outcome`)}
				field={choice(`${under}outcome`)}
				options={outcomes
					.filter((value) => view.hasPlan || value !== 'approved-changed')
					.map((value) => ({
						value,
						label: t(`outcome.${value}`),
						hint: t(`outcome.hint.${value}`),
					}))}
			/>
			{view.hasPlan && (
				<OfferFields
					under={under}
					shape={view.shape}
					text={(name) => text(`${under}${name}`)}
					error={(name) => error(`${under}${name}`)}
				/>
			)}
			{children}
			<CodesField
				name={`${under}codes`}
				choice={choice(`${under}codes`)}
				error={error(`${under}codes`)}
				open={open}
				codesOf={view.codesOf}
			/>
		</>
	)
}
