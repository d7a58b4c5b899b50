import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { actOnParameters } from '#app/features/parameters/act-on-parameters.server.ts'
import { approvalForm } from '#app/features/parameters/change-form.schema.ts'
import { ChangeFormFrame } from '#app/features/parameters/ChangeFormFrame.tsx'
import { approveProposal } from '#app/features/parameters/decide-proposal.server.ts'
import { openProposal, proposalId } from '#app/features/parameters/open-proposal.server.ts'
import { ProposalPage } from '#app/features/parameters/ProposalPage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'parameters:approve.title' }

export function loader(call: LoaderFunctionArgs) {
	return openProposal(call, 'policy')
}

export function action({ request, params }: ActionFunctionArgs) {
	const proposal = params.id ?? ''
	return actOnParameters(request, {
		action: `parameter.approve ${proposal}`,
		schema: approvalForm,
		verb: async (tx, doing, { seenVersion }) => {
			const id = proposalId(proposal)
			const outcome = await approveProposal(tx, doing, id, { seenVersion })
			if (!outcome.decided) return outcome
			return { location: `/staff/parameters/proposals/${id}?done=approved` }
		},
	})
}

export default function ApprovalRoute() {
	const { t } = useTranslation('parameters')
	const { proposal, version, formKey } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<ProposalPage
			title={t('approve.title')}
			lead={t('approve.lead')}
			back={`/staff/parameters/proposals/${proposal.id}`}
			proposal={proposal}
			refusal={sent?.refusal ?? refusalNow(proposal)}
		>
			{proposal.mayDecide && (
				<ChangeFormFrame formKey={formKey} submit={t('approve.submit')}>
					<input type="hidden" name="seenVersion" value={version} />
				</ChangeFormFrame>
			)}
		</ProposalPage>
	)
}

function refusalNow({ own, state }: { own: boolean; state: string }): string | undefined {
	if (state !== 'proposed') return 'already_decided'
	return own ? 'own_proposal' : undefined
}
