import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { actOnParameters } from '#app/features/parameters/act-on-parameters.server.ts'
import { returnForm } from '#app/features/parameters/change-form.schema.ts'
import { returnProposal } from '#app/features/parameters/decide-proposal.server.ts'
import { openProposal, proposalId } from '#app/features/parameters/open-proposal.server.ts'
import { ProposalPage } from '#app/features/parameters/ProposalPage.tsx'
import { ReturnForm } from '#app/features/parameters/ReturnForm.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'parameters:return.title',
	hydrate: true,
	namespaces: ['parameters'],
}

export function loader(call: LoaderFunctionArgs) {
	return openProposal(call, 'policy')
}

export function action({ request, params }: ActionFunctionArgs) {
	const proposal = params.id ?? ''
	return actOnParameters(request, {
		action: `parameter.return ${proposal}`,
		schema: returnForm,
		verb: async (tx, doing, { reason }) => {
			const id = proposalId(proposal)
			const outcome = await returnProposal(tx, doing, id, { reason })
			if (!outcome.decided) return outcome
			return { location: `/staff/parameters/proposals/${id}?done=returned` }
		},
	})
}

export default function ReturnRoute() {
	const { t } = useTranslation('parameters')
	const { proposal, formKey } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<ProposalPage
			title={t('return.title')}
			lead={t('return.lead')}
			back={`/staff/parameters/proposals/${proposal.id}`}
			proposal={{ ...proposal, effect: null }}
			refusal={sent?.refusal}
		>
			{proposal.mayDecide && <ReturnForm formKey={formKey} sent={sent} />}
		</ProposalPage>
	)
}
