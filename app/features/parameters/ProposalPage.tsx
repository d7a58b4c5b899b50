import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { Page } from '#app/ui/Page.tsx'
import { ProposalPart } from './ProposalPart.tsx'
import { type ProposalView } from './proposal-view.server.ts'

type ProposalPageProps = {
	title: string
	lead?: string
	back: string
	proposal: ProposalView
	refusal?: string | undefined
	children?: ReactNode
}

/** A proposal and one thing to do with it; why it cannot be done stands on top. */
export function ProposalPage(props: ProposalPageProps) {
	const { title, lead, back, proposal, refusal, children } = props
	const { t } = useTranslation('parameters')
	return (
		<Page title={title} caption={proposal.what} lead={lead} back={back} wide>
			{refusal && <NotificationBanner tone="caution" announce title={refusalWords(t, refusal)} />}
			<ProposalPart proposal={proposal} />
			{children}
		</Page>
	)
}

type PageWords = ReturnType<typeof useTranslation<'parameters'>>['t']

function refusalWords(t: PageWords, refusal: string): string {
	return t(`refusal.${refusal}` as 'refusal.own_proposal', {
		defaultValue: t('refusal.already_decided'),
	})
}
