import { type Classification } from '#app/domain/classification.ts'
import { type ClassificationSuggestion } from '#app/domain/classification-suggestion.ts'

export const classificationSigns = [
	'wilful-signs',
	'able-to-pay',
	'owes-large-sum',
	'no-property',
	'crisis',
	'low-income',
	'did-not-know',
	'setback',
	'plan-affordable',
] as const
type Sign = (typeof classificationSigns)[number]

/** What speaks for each type, as the form shows it. */
export type ClassificationView = {
	suggested: Classification | null
	considered: {
		type: Classification
		reasons: { key: Sign; answer: 'met' | 'not' | 'open' }[]
		/** The words of the rule leave open whether it is this type. */
		isDoubtful: boolean
	}[]
}

export function classificationView({
	suggested,
	considered,
}: ClassificationSuggestion): ClassificationView {
	return {
		suggested,
		considered: considered.map(({ type, reasons, doubtful }) => ({
			type,
			isDoubtful: doubtful.length > 0,
			reasons: reasons.flatMap(({ key, met }) => {
				const sign = classificationSigns.find((one) => one === key)
				return sign ? [{ key: sign, answer: met === null ? 'open' : met ? 'met' : 'not' }] : []
			}),
		})),
	}
}
