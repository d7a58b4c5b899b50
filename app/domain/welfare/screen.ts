import { type CalendarDate } from '../calendar-date.ts'
import { type Crisis, crises } from '../crisis.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { emergencyTests, employmentTests, incomeTest, type WelfareTest } from './welfare-test.ts'
import { type Household, type HouseholdFact, type Programme } from './household.ts'

export const welfareContacts = [
	'health-welfare-129', // 보건복지상담센터
	'bokjiro', // 복지로
	'town-office', // 읍면동 주민센터
	'work24', // 고용24
	'employment-1350', // 고용노동부 고객상담센터
] as const
export type WelfareContact = (typeof welfareContacts)[number]

export type WelfareAnswer = {
	programme: Programme
	/** Never that someone is entitled: only who grants it can say so. */
	answer: 'may-be-entitled' | 'unlikely' | 'needs-answer' | 'received'
	reasons: readonly WelfareTest[]
	missing: readonly HouseholdFact[]
	/** What else is looked at there and cannot be told from here. */
	conditions: readonly string[]
	where: readonly WelfareContact[]
}

export type WelfareScreen = {
	/** The year whose figures were used; the newest on file where the year asked has none yet. */
	year: number
	isOfThatYear: boolean
	programmes: readonly WelfareAnswer[]
	duty: WelfareDuty
}

/** Signs an official has to report to the local government (긴급복지지원법 §7③4). */
export type WelfareDuty = {
	raised: boolean
	because: readonly { crisis: Crisis; article: string }[]
	article: string
}

const town: readonly WelfareContact[] = ['town-office', 'bokjiro', 'health-welfare-129']
const emergency: readonly WelfareContact[] = ['health-welfare-129', 'town-office']
const work: readonly WelfareContact[] = ['work24', 'employment-1350']
const ofProperty = ['property-counts-as-income']

type Tests = (facts: Household, on: CalendarDate, parameters: Parameters) => WelfareTest[]
type Rule = { tests: Tests; conditions: readonly string[]; where: readonly WelfareContact[] }

const income =
	(key: string): Tests =>
	(...facts) => [incomeTest(key, ...facts)]

const rules: Record<Programme, Rule> = {
	livelihood: {
		tests: income('welfare.livelihood-share'),
		conditions: ofProperty,
		where: town,
	},
	medical: {
		tests: income('welfare.medical-share'),
		conditions: [...ofProperty, 'family-able-to-support'],
		where: town,
	},
	housing: { tests: income('welfare.housing-share'), conditions: ofProperty, where: town },
	education: {
		tests: (household, on, parameters) => [
			incomeTest('welfare.education-share', household, on, parameters),
			{
				key: 'child-at-school',
				article: '국민기초생활 보장법 §12①',
				fact: 'children',
				met: household.children === null ? null : household.children > 0,
				limit: null,
			},
		],
		conditions: ofProperty,
		where: town,
	},
	emergency: {
		tests: emergencyTests,
		conditions: ['local-government-finds-crisis'],
		where: emergency,
	},
	'near-poor': { tests: income('welfare.near-poor-share'), conditions: ofProperty, where: town },
	employment: {
		tests: employmentTests,
		conditions: ['worked-before', 'able-and-willing-to-work'],
		where: work,
	},
}

/** What a household may be entitled to by what it said, and where to ask. */
export function screenWelfare(
	household: Household,
	on: CalendarDate,
	parameters: Parameters,
): WelfareScreen {
	const year = Number(figureOn(parameters, 'median-income.1', on).from.slice(0, 4))
	const answers = (Object.keys(rules) as Programme[]).map((programme) =>
		answerFor(programme, household, on, parameters),
	)
	return {
		year,
		isOfThatYear: year === Number(on.slice(0, 4)),
		programmes: answers,
		duty: dutyOf(household, answers),
	}
}

function answerFor(
	programme: Programme,
	household: Household,
	on: CalendarDate,
	parameters: Parameters,
): WelfareAnswer {
	const { tests, conditions, where } = rules[programme]
	const reasons = tests(household, on, parameters)
	const missing = reasons.flatMap(({ met, fact }) => (met === null ? [fact] : []))
	const received = household.receives?.includes(programme) ?? false
	const answer = received ? 'received' : answerOf(reasons)
	return { programme, answer, reasons, missing, conditions, where }
}

function answerOf(reasons: readonly WelfareTest[]): WelfareAnswer['answer'] {
	if (reasons.some(({ met }) => met === false)) return 'unlikely'
	const open = reasons.some(({ met, mayStayOpen }) => met === null && !mayStayOpen)
	return open ? 'needs-answer' : 'may-be-entitled'
}

// A crisis and nothing known against it: what is not known is for the local government to find out.
function dutyOf({ crises: signs }: Household, answers: readonly WelfareAnswer[]): WelfareDuty {
	const isOpen = answers.some(
		({ programme, answer }) =>
			programme === 'emergency' && answer !== 'unlikely' && answer !== 'received',
	)
	const because = isOpen ? (signs ?? []).map((crisis) => ({ crisis, article: crises[crisis] })) : []
	return { raised: because.length > 0, because, article: '긴급복지지원법 §7③4' }
}
