import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { actOnParameters } from '#app/features/parameters/act-on-parameters.server.ts'
import { withdrawalForm } from '#app/features/parameters/change-form.schema.ts'
import { ChangeFormFrame } from '#app/features/parameters/ChangeFormFrame.tsx'
import { withdrawProposal } from '#app/features/parameters/decide-proposal.server.ts'
import { openProposal, proposalId } from '#app/features/parameters/open-proposal.server.ts'
import { ProposalPage } from '#app/features/parameters/ProposalPage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'parameters:withdraw.title' }

export function loader(call: LoaderFunctionArgs) {
	return openProposal(call, 'policy')
}

export function action({ request, params }: ActionFunctionArgs) {
	const proposal = params.id ?? ''
	return actOnParameters(request, {
		action: `parameter.withdraw ${proposal}`,
		schema: withdrawalForm,
		verb: async (tx, doing) => {
			const id = proposalId(proposal)
			const outcome = await withdrawProposal(tx, doing, id)
			if (!outcome.decided) return outcome
			return { location: `/staff/parameters/proposals/${id}?done=withdrawn` }
		},
	})
}

export default function WithdrawalRoute() {
	const { t } = useTranslation('parameters')
	const { proposal, formKey } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<ProposalPage
			title={t('withdraw.title')}
			lead={t('withdraw.lead')}
			back={`/staff/parameters/proposals/${proposal.id}`}
			proposal={{ ...proposal, effect: null }}
			refusal={sent?.refusal}
		>
			{proposal.own && proposal.state === 'proposed' && (
				<ChangeFormFrame formKey={formKey} submit={t('withdraw.submit')} />
			)}
		</ProposalPage>
	)
}
