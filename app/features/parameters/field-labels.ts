/** The words over each field of a proposal. */
export const changeLabels: Record<string, string> = {
	value: 'parameters:form.value',
	from: 'parameters:form.from',
	to: 'parameters:form.to',
	what: 'parameters:form.what',
	on: 'parameters:form.day',
	name: 'parameters:form.name',
	provisional: 'parameters:holidays.provisional',
	article: 'parameters:form.article',
	source: 'parameters:form.source',
	reason: 'parameters:form.reason',
	isCorrection: 'parameters:form.correction',
	correction: 'parameters:form.correction-reason',
}
