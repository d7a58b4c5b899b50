import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type Programme, programmes } from '#app/domain/welfare/household.ts'
import { householdFrom } from '#app/domain/welfare/household-from.ts'
import {
	screenWelfare,
	type WelfareAnswer,
	type WelfareContact,
} from '#app/domain/welfare/screen.ts'
import { type WelfareTest } from '#app/domain/welfare/welfare-test.ts'
import { formatWon } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type Translate } from '#app/i18n/translate.ts'

export type ProgrammeView = {
	programme: Programme
	answer: WelfareAnswer['answer'] | 'ask'
	reasons: { words: string; article: string; met: boolean | null }[]
	conditions: string[]
	where: readonly WelfareContact[]
}

export type WelfareView = {
	/** Of which year the figures are, where that is not this year. */
	olderYear: number | null
	/** Nobody said yet who lives together and what comes in. */
	isUntold: boolean
	programmes: ProgrammeView[]
}

const everywhere: readonly WelfareContact[] = ['health-welfare-129', 'town-office', 'bokjiro']
const order: readonly ProgrammeView['answer'][] = [
	...(['may-be-entitled', 'needs-answer', 'ask', 'received', 'unlikely'] as const),
]

/** What a person may be entitled to by what they said, what may be first; never that they are. */
export function welfareView(
	answers: Answers,
	{ on, parameters, language }: { on: CalendarDate; parameters: Parameters; language: Language },
): WelfareView {
	const household = householdFrom(answers)
	if (!household) return untold
	const t = translator(language)
	const screen = screenWelfare(household, on, parameters)
	return {
		olderYear: screen.isOfThatYear ? null : screen.year,
		isUntold: false,
		programmes: screen.programmes
			.map((one) => programmeView(one, t, language))
			.toSorted((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer)),
	}
}

const untold: WelfareView = {
	olderYear: null,
	isUntold: true,
	programmes: programmes.map((programme) => ({
		...{ programme, answer: 'ask', reasons: [], conditions: [], where: everywhere },
	})),
}

function programmeView(
	{ programme, answer, reasons, conditions, where }: WelfareAnswer,
	t: Translate,
	language: Language,
): ProgrammeView {
	return {
		...{ programme, answer, where },
		reasons: reasons.map((test) => ({
			...{ words: testWords(test, t, language), article: test.article, met: test.met },
		})),
		conditions: conditions.map((key) =>
			t(`welfare:condition.${key}` as 'welfare:condition.property-counts-as-income'),
		),
	}
}

function testWords({ key, met, limit }: WelfareTest, t: Translate, language: Language): string {
	const state = met === null ? 'open' : met ? 'met' : 'not'
	const amount = limit === null ? '' : formatWon(limit, language)
	return t(`welfare:test.${key}.${state}` as 'welfare:test.income-within-limit.met', { amount })
}
