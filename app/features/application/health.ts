import { type Answers } from '#app/domain/declaration.ts'
import { healthCauses } from '#app/domain/hardship.ts'

/** Whether the answers say something about health, which needs a consent of its own. */
export function saysHealth({ situation }: Answers): boolean {
	return situation?.causes.some((cause) => healthCauses.includes(cause)) ?? false
}

/** The answers without what they say about health, for those who do not consent (개인정보 보호법 §23). */
export function withoutHealth(answers: Answers): Answers {
	const { situation } = answers
	if (!situation || !saysHealth(answers)) return answers
	const causes = situation.causes.filter((cause) => !healthCauses.includes(cause))
	return {
		...answers,
		situation: {
			causes: causes.length > 0 ? causes : ['prefer-not-to-say'],
			note: '',
			treatmentSixMonths: null,
		},
	}
}
