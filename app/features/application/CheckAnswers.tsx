import { useTranslation } from 'react-i18next'
import { type Answers } from '#app/domain/declaration.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { SummaryList, type SummaryRow } from '#app/ui/SummaryList.tsx'
import { type AnswerRow, answerRows } from './answer-rows.ts'
import { pathOf, type StepId } from './step-ids.ts'

/** Every answer of every step this person has, each with the way to change it and come back. */
export function CheckAnswers({ steps, answers }: { steps: readonly StepId[]; answers: Answers }) {
	const { t } = useTranslation(['application', 'hardship-declaration', 'relief'])
	const language = useLanguage()
	const rows = steps.flatMap((stepId): SummaryRow[] =>
		answerRows(stepId, answers, { t, language }).map(({ key, values }) => ({
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
		<ul className="plain">
			{values.map((value) => (
				<li key={value}>{value}</li>
			))}
		</ul>
	)
}
