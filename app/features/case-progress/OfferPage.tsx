import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type FormReply } from '#app/platform/form-reply.ts'
import { Page } from '#app/ui/Page.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { ChangedMeanwhile, type Conflict } from './ChangedMeanwhile.tsx'
import { NothingToDo } from './NothingToDo.tsx'
import { type OfferInput } from './offer-form.schema.ts'
import { OfferForm } from './OfferForm.tsx'
import { type DeclinedHint } from './declined-hint.ts'

export type OfferView = {
	decisionId: string
	by: string
	reasons: readonly string[]
	first: string
	firstAmount: string
	declinedHint: DeclinedHint
}

type OfferPageProps = {
	reference: string
	offer: OfferView | null
	formKey: string
	reply: FormReply<OfferInput> | undefined
	conflict: Conflict | undefined
	/** For each relief another plan is offered under: what was asked for beside it, and its days. */
	plans: readonly { name: string; compared: ReactNode; schedule: ReactNode }[]
}

/** What is offered instead of what was asked for: taken or not, by its day. */
export function OfferPage(props: OfferPageProps) {
	const { reference, offer, formKey, reply, conflict, plans } = props
	const { t } = useTranslation('case-progress')
	const back = `/cases/${reference}`
	if (!offer) {
		return (
			<Page title={t('offer.title')} caption={reference} back={back}>
				{conflict && <ChangedMeanwhile conflict={conflict} />}
				<NothingToDo what="offer" reference={reference} />
			</Page>
		)
	}
	return (
		<Page title={t('offer.title')} caption={reference} lead={t('offer.lead')} back={back}>
			{conflict && <ChangedMeanwhile conflict={conflict} />}
			<p>
				<strong>{t('offer.by', { day: offer.by })}</strong>
			</p>
			<TextSection title={t('offer.why')}>
				<ul>
					{offer.reasons.map((reason) => (
						<li key={reason}>{reason}</li>
					))}
				</ul>
			</TextSection>
			{plans.map(({ name, compared, schedule }) => (
				<TextSection
					key={name}
					title={plans.length > 1 ? t('offer.schedule-of', { name }) : t('offer.schedule')}
				>
					{compared && <div className="section">{compared}</div>}
					{schedule}
				</TextSection>
			))}
			<OfferForm offer={offer} formKey={formKey} reply={reply} />
			<div className="section">
				<p>
					<a href={`${back}/decision`}>{t('offer.letter')}</a>
				</p>
				<p className="small quiet">{t('offer.objection')}</p>
			</div>
		</Page>
	)
}
