import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { openProposal } from '#app/features/parameters/open-proposal.server.ts'
import { ProposalActions } from '#app/features/parameters/ProposalActions.tsx'
import { ProposalPage } from '#app/features/parameters/ProposalPage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'parameters:proposal.page' }

export function loader(call: LoaderFunctionArgs) {
	return openProposal(call, 'policy', 'auditor')
}

export default function ProposalRoute() {
	const { t } = useTranslation('parameters')
	const { proposal, done } = useLoaderData<typeof loader>()
	const back = proposal.key ? `/staff/parameters/${proposal.key}` : '/staff/parameters/holidays'
	return (
		<ProposalPage title={t('proposal.page')} back={back} proposal={proposal}>
			<ProposalActions proposal={proposal} done={done} />
		</ProposalPage>
	)
}
