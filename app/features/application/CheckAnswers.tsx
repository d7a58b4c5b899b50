import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { SummaryList, type SummaryRow } from '#app/ui/SummaryList.tsx'
import { type AnswerRow, answerRows } from './answer-rows.ts'
import { evidenceRows, type GivenEvidence } from './evidence-answer-rows.ts'
import { pathOf, type StepId } from './step-ids.ts'

type CheckAnswersProps = { steps: readonly StepId[]; answers: Answers; evidence: GivenEvidence }

/** Every answer of every step this person has, each with the way to change it and come back. */
export function CheckAnswers({ steps, answers, evidence }: CheckAnswersProps) {
	const { t } = useTranslation([
		'application',
		'evidence',
		'hardship-declaration',
		'instalment-plan',
		'relief-name',
	])
	const language = useLanguage()
	const wording = { t, language }
	const rowsOf = (stepId: StepId) =>
		stepId === 'evidence'
			? evidenceRows(evidence, answers, wording)
			: answerRows(stepId, answers, wording)
	const rows = steps.flatMap((stepId): SummaryRow[] =>
		rowsOf(stepId).map(({ key, values }) => ({
			key,
			value: <Values values={values} />,
			changeHref: `${pathOf(stepId)}?from=check`,
		})),
	)
	return <SummaryList rows={rows} />
}

function Values({ values }: Pick<AnswerRow, 'values'>) {
	if (values.length === 1) return values[0]
	return (
		<ul>
			{values.map((value) => (
				<li key={value}>{value}</li>
			))}
		</ul>
	)
}
