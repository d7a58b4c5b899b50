import { beforeAll, expect, test } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Answers, type BusinessMatter, type RestartAnswer } from '#app/domain/declaration.ts'
import { type OfficeFindings } from '#app/domain/eligibility/office-findings.ts'
import { type Relief } from '#app/domain/relief.ts'
import { casesOfItems } from '#app/features/arrears/cases-of-items.server.ts'
import { decide } from '#app/features/decision/decide.server.ts'
import { recommend } from '#app/features/decision/recommend.server.ts'
import { factsOfLetter, keptLetter } from '#app/features/letter/letter-of-case.server.ts'
import { letterView } from '#app/features/letter/letter-view.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { languages } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { findOwnCase } from '#db/case/own-case.server.ts'
import { type NamedStaff } from '#db/case/staff-move.server.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { type CaseToMake, makeCase } from '#tests/support/make-case.ts'
import { doingOn, makeActing } from '#tests/support/make-staff.ts'
import { ownerOf } from '#tests/support/own-case.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()
const at = new Date('2026-11-23T03:00:00Z')
let officer: NamedStaff
let approver: NamedStaff

beforeAll(async () => {
	installTestSettings()
	officer = await makeActing('officer-a', 'officer')
	approver = await makeActing('approver-a', 'approver')
})

// What only an officer can find, found so that no article is shut by it.
const findings: OfficeFindings = {
	...{ resident: true, taxInvestigation: false, bookkeeping: true, arrearsInFiveYears: 1 },
	...{ property: 0, propertyThen: 0, propertySince: 0, securedThen: 0 },
}

const began: RestartAnswer = {
	...{ kind: 'business', closedOn: d('2024-05-31'), registeredOn: d('2025-03-02') },
	...{ startedOn: d('2025-03-10'), workDaysAMonth: null, payAMonth: null, sameEmployer: null },
	...{ insuredMonths: null, propertyThen: null, securedThen: null },
}
const running = (...matters: BusinessMatter[]): Answers => ({
	business: { state: 'running', closedOn: null, matters },
})
const ahead = { demandDueOn: d('2026-12-20'), stage: 'demanded' } as const
const toCome = {
	...{ statutoryDueOn: d('2027-01-25'), noticedOn: null, designatedDueOn: null },
	demandDueOn: null,
	stage: 'assessed',
} as const
const old = {
	...{ establishedOn: d('2023-06-30'), statutoryDueOn: d('2023-07-25'), attribution: '2023-1' },
	...{ noticedOn: d('2023-09-10'), designatedDueOn: d('2023-09-30') },
}

type Row = { answers: Answers; item?: CaseToMake['item']; miss: string | null }

const rows: Record<Exclude<Relief, 'voluntary-plan'>, Row> = {
	'deadline-extension': { answers: running(), item: ahead, miss: 'revocable' },
	'notice-deferral': { answers: running(), item: toCome, miss: 'revocable' },
	'seizure-deferral': { answers: running(), miss: 'revocable' },
	'auction-hold': {
		...{ answers: running(), miss: 'may-be-lifted' },
		item: { seizedOn: d('2026-09-01'), stage: 'seized' },
	},
	'restart-deferral': {
		answers: { ...running('support'), support: { given: ['debt-adjustment'] } },
		miss: 'third-breach',
	},
	'restart-extension': {
		answers: { ...running('support'), support: { given: ['restart-loan'] } },
		...{ item: ahead, miss: 'revocable' },
	},
	'closed-business-relief': {
		answers: { ...running('business'), restart: began },
		miss: 'several-misses',
	},
	extinction: {
		answers: { business: { state: 'closed', closedOn: d('2024-05-31'), matters: [] } },
		...{ item: old, miss: null },
	},
}

const unspoken =
	/\b(relief|letter|review|decision|law-doubt):|^(reason|condition|cancel|effect)\.|\{\{/

test.each(Object.entries(rows))('%s goes from the answers to its letter', async (id, row) => {
	const relief = id as Relief
	const wish = { relief, firstDueOn: d('2026-12-28'), payDay: 28, count: 3 } as const
	const made = await makeCase({
		...{ at, item: row.item },
		answers: {
			...contractorAnswers,
			...row.answers,
			reliefs: { chosen: [relief] },
			...(relief === 'extinction' ? { plan: undefined! } : { plan: wish }),
		},
	})
	const { reference } = made
	await doingOn(officer, reference, (tx, doer, of) => takeCase(tx, doer, of), at)
	const wanted = {
		...({ outcome: 'approved', reasonCodes: ['conditions-met'], text: '', offer: null } as const),
		findings,
	}
	const put = await doingOn(
		officer,
		reference,
		(tx, doer, of) => recommend(tx, doer, of, wanted),
		at,
	)
	expect(put).toMatchObject({ moved: true })
	const decided = await doingOn(
		approver,
		reference,
		(tx, doer, of) => decide(tx, doer, of, { text: '승인합니다.', seenVersion: of.version }),
		at,
	)
	expect(decided).toMatchObject({ moved: true })

	const letter = await asTaxpayer(ownerOf(made), async (tx) => {
		const own = await findOwnCase(tx, made, reference)
		return own && keptLetter(tx, own, at)
	})
	const facts = await factsOfLetter(letter!)
	expect(facts.decided).toMatchObject({ relief, outcome: 'approved' })
	expect(facts.oneMiss?.key ?? null).toBe(row.miss)
	expect(facts.plan === null).toBe(relief === 'extinction')
	for (const language of languages) {
		const view = letterView(reference, letter!, facts, { t: translator(language), language })
		const lines = JSON.stringify(view).split('"')
		expect(lines.filter((line) => unspoken.test(line))).toEqual([])
		expect(view.effects.length).toBeGreaterThan(0)
		expect(view.rules.length).toBeGreaterThan(0)
	}
	// The list of taxes no longer offers other ways for what was granted.
	const inCases = await asTaxpayer(ownerOf(made), (tx) => casesOfItems(tx, made.taxpayerId))
	const standing = relief === 'extinction' ? 'ends' : 'plan'
	expect([...inCases.values()]).toEqual([{ reference, standing }])
	const events = await admin`select kind from outbound_events where case_id = ${made.id}`
	expect(events.map(({ kind }) => String(kind))).toContain('decision')
})
