import { type Answers } from '#app/domain/declaration.ts'
import { formatDate, formatWon } from '#app/i18n/format.ts'
import { type AnswerRow, type Wording } from './answer-rows.ts'

/** What was begun after every business had closed, as far as it was asked and said. */
export function beginningRows({ restart }: Answers, { t, language }: Wording): AnswerRow[] {
	if (!restart || restart.kind === 'none') return []
	const day = (value: string | null) => value && formatDate(value, language)
	const lines: [string, string | number | null][] = [
		[t('hardship-declaration:closedOn.label'), day(restart.closedOn)],
		[t('hardship-declaration:registeredOn.label'), day(restart.registeredOn)],
		[t(`hardship-declaration:began-on.${restart.kind}`), day(restart.startedOn)],
		[t('hardship-declaration:workDays.label'), restart.workDaysAMonth],
		[
			t('hardship-declaration:pay.label'),
			restart.payAMonth === null ? null : formatWon(restart.payAMonth, language),
		],
		[t('hardship-declaration:insuredMonths.label'), restart.insuredMonths],
	]
	return lines.flatMap(([key, value]) => (value === null ? [] : [{ key, values: [String(value)] }]))
}
