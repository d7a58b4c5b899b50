import { type Eligibility } from '#app/domain/eligibility/eligibility-answer.ts'

const signs = { true: '+', false: '-', null: '?' }

/** All an answer of the law says, a line for each thing, so that it fits a table. */
export function inShort(found: Eligibility) {
	const { measured, longer } = found
	return {
		answer: found.answer,
		measured: measured && `${measured.amount} of ${measured.limit}`,
		period: `${found.maximumMonths}, free ${found.freeMonths}, ${found.instalmentRule}`,
		longer: longer && Object.values(longer).flat().join(' '),
		effects: effectsOf(found),
		security: [found.security, ...found.securityWaivers.map(named)],
		decided: `${found.decidedBy} by ${found.decideBy}${found.deemedApproval ? ', silence approves' : ''}`,
		cancelledBy: found.cancelledBy.join(' '),
		form: `${found.form} until ${found.sunset}`,
		doubtful: found.doubtful.join(' '),
		reasons: found.reasons.map(({ key, article, met, fact }) =>
			[`${signs[`${met}`]} ${key}`, article, ...(fact ? [fact] : [])].join(' | '),
		),
		conditions: found.conditions.map(named),
		items: found.items.map(standing),
	}
}

/** Which tests of the article are met, in its order, and what is missing. */
export function signsOf({ answer, reasons, missing }: Eligibility): string {
	return [answer, reasons.map(({ met }) => signs[`${met}`]).join(''), ...missing].join(' ')
}

function effectsOf(found: Eligibility): string {
	const effects = {
		surcharge: found.stopsSurcharge,
		seizure: found.stopsSeizure,
		sale: found.stopsSale,
		debt: found.extinguishes,
	}
	const stopped = Object.entries(effects).flatMap(([what, is]) => (is ? [what] : []))
	return [...stopped, 'from', found.effectFrom].join(' ')
}

function standing({ id, covered, lacks, maximumMonths, waives }: Eligibility['items'][number]) {
	const words = [id, covered ? 'covered' : 'out', `${maximumMonths}`, ...waives]
	return [words.join(' '), ...lacks.map(named)].join(', ')
}

function named({ key, article }: { key: string; article: string }): string {
	return `${key} | ${article}`
}
