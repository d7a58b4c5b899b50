import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { type ProposalView } from './proposal-view.server.ts'

const doings = ['proposed', 'approved', 'returned', 'withdrawn'] as const

type ProposalActionsProps = {
	proposal: Pick<ProposalView, 'id' | 'own' | 'mayDecide' | 'state'>
	done: string | null
}

/** What the reader just did with a proposal, and what they may do with it. */
export function ProposalActions({ proposal, done }: ProposalActionsProps) {
	const { t } = useTranslation('parameters')
	const { id, own, mayDecide, state } = proposal
	const said = doings.find((doing) => doing === done)
	const to = (act: string) => `/staff/parameters/proposals/${id}/${act}`
	return (
		<>
			{said && <NotificationBanner tone="success" announce title={t(`proposal.done.${said}`)} />}
			{own && state === 'proposed' && (
				<div className="actions">
					<p>{t('proposal.own')}</p>
					<LinkButton tone="secondary" href={to('withdrawal')}>
						{t('proposal.withdraw')}
					</LinkButton>
				</div>
			)}
			{mayDecide && (
				<div className="actions">
					<LinkButton href={to('approval')}>{t('proposal.approve')}</LinkButton>
					<LinkButton tone="secondary" href={to('return')}>
						{t('proposal.return')}
					</LinkButton>
				</div>
			)}
		</>
	)
}
