const ofAll = {
	too_large: 'common:form.amount.too-large',
	zero: 'common:form.amount.zero',
}

/** The key of what is wrong with an amount; each form says for itself how its amount is written. */
export function amountMessage(problem: 'unreadable' | keyof typeof ofAll, unreadable: string) {
	return problem === 'unreadable' ? unreadable : ofAll[problem]
}
