export const proposalStates = ['proposed', 'approved', 'returned', 'withdrawn'] as const

export type ProposalState = (typeof proposalStates)[number]

export type ProposalRefusal = 'own_proposal' | 'not_your_proposal' | 'already_decided'

type Standing = { state: ProposalState; proposedBy: string }

/** Nobody approves or sends back what they proposed themselves. */
export function refusalToDecide(
	{ state, proposedBy }: Standing,
	by: string,
): ProposalRefusal | undefined {
	if (state !== 'proposed') return 'already_decided'
	return proposedBy === by ? 'own_proposal' : undefined
}

/** Taking back is for whoever proposed. */
export function refusalToWithdraw(
	{ state, proposedBy }: Standing,
	by: string,
): ProposalRefusal | undefined {
	if (state !== 'proposed') return 'already_decided'
	return proposedBy === by ? undefined : 'not_your_proposal'
}
