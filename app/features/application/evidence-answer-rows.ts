import { type Answers } from '#app/domain/declaration.ts'
import { type AnswerRow, type Wording } from './answer-rows.ts'

/** The documents of an application as the check page needs them. */
export type GivenEvidence = {
	asked: readonly string[]
	files: readonly { rule: string | null; name: string }[]
}

/** What was given of what was asked, what cannot be had and why, and what was given beside it. */
export function evidenceRows(
	{ asked, files }: GivenEvidence,
	answers: Answers,
	{ t }: Wording,
): AnswerRow[] {
	const namesOf = (rule: string) =>
		files.filter((file) => file.rule === rule).map(({ name }) => name)
	const others = files.filter(({ rule }) => rule === null || !asked.includes(rule))
	const rows = asked.map((rule): AnswerRow => {
		const names = namesOf(rule)
		const why = answers.evidence?.cannot[rule]
		const instead = why
			? t('application:check.cannot-provide', { why })
			: t('application:check.later')
		// That every rule has its text is held by a test.
		const key = t(`evidence:rule.${rule}` as 'evidence:rule.other')
		return { key, values: names.length > 0 ? names : [instead] }
	})
	if (others.length > 0)
		rows.push({ key: t('evidence:rule.other'), values: others.map(({ name }) => name) })
	if (rows.length > 0) return rows
	return [{ key: t('application:tasks.step.evidence'), values: [t('application:check.no-files')] }]
}
