import { beforeAll, describe, expect, it } from 'vitest'
import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type Relief } from '#app/domain/relief.ts'
import { type PlanChoice } from '#app/features/instalment-plan/plan-form.schema.ts'
import { planChosen, plansOpenTo } from '#app/features/instalment-plan/plan-step.server.ts'
import { loadCheck } from '#app/features/application/check-step.server.ts'
import { submitApplication } from '#app/features/application/submit-application.server.ts'
import * as reliefsPage from '#app/routes/apply.reliefs.tsx'
import { setClock } from '#app/platform/clock.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import {
	type Applying,
	makeApplying,
	makeDraft,
	makeSubmission,
	on,
	useParameters,
} from '#tests/support/application.ts'
import { signInAsTaxpayer } from '#tests/support/accounts.ts'
import { asking, leadsTo } from '#tests/support/asking.ts'
import { contractorAnswers } from '#tests/support/case-basis.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { installTestSettings } from '#tests/support/settings.ts'

const { admin } = freshDatabase()

beforeAll(async () => {
	installTestSettings()
	setClock('2026-11-23T10:00:00+09:00')
	await useParameters()
})

/** One tax in arrears and one whose deadline may still be put off: each goes with its own relief. */
const owing = () => makeApplying([{ tax: 2_400_000 }, { notDueUntil: d('2026-12-20') }])

const answersOf = ({ itemNos }: Applying): Answers => {
	const { plan: _, ...others } = contractorAnswers
	return {
		...others,
		items: { itemNos },
		since: { month: '2026-09' },
		reliefs: { chosen: ['seizure-deferral', 'deadline-extension'] },
		evidence: { cannot: {}, later: [] },
	}
}

const typed: PlanChoice = {
	...{ pace: 'count', count: 6, monthly: 0, payDay: 25, first: 'next', shape: undefined },
}

async function asked(who: Applying, answers: Answers, of?: Relief) {
	const parameters = await currentParameters()
	return { ...{ taxpayerId: who.taxpayerId, answers, of, on }, language: 'ko' as const, parameters }
}

const choose = async (
	who: Applying,
	answers: Answers,
	choice: Partial<PlanChoice>,
	of?: Relief,
) => {
	const what = await asked(who, answers, of)
	const chosen = await asTaxpayer(who, (tx) => planChosen(tx, what, { ...typed, ...choice }))
	if (chosen.refused) throw new Error(chosen.refused.message)
	return chosen
}

const refusal = async (
	who: Applying,
	answers: Answers,
	choice: Partial<PlanChoice>,
	of?: Relief,
) => {
	const what = await asked(who, answers, of)
	const { refused } = await asTaxpayer(who, (tx) => planChosen(tx, what, { ...typed, ...choice }))
	return (
		refused && {
			...refused,
			message: new URLSearchParams(refused.message.split('?')[1]).get('text'),
		}
	)
}

const open = async (who: Applying, answers: Answers, of?: Relief) => {
	const what = await asked(who, answers, of)
	return asTaxpayer(who, (tx) => plansOpenTo(tx, what))
}

const won = (text: string | null | undefined) => Number(text?.replace(/\D/g, ''))

describe('plans of several reliefs', () => {
	it('each take their own number and shape, and go on in one application', async () => {
		const who = await owing()
		const answers = answersOf(who)
		const first = await choose(who, answers, { count: 3 }, 'seizure-deferral')
		expect(first.wish).toMatchObject({ relief: 'seizure-deferral', count: 3, each: true })
		// Nobody set the other one yet: it runs as long as it may.
		expect(first.wish.beside).toMatchObject([{ relief: 'deadline-extension', count: 9 }])

		const shape = { kind: 'seasonal', months: [3, 6] } as const
		const second = await choose(
			who,
			{ ...answers, plan: first.wish },
			{ count: 2, shape },
			'deadline-extension',
		)
		expect(second.wish).toMatchObject({
			...{ relief: 'seizure-deferral', count: 3, each: true },
			beside: [{ relief: 'deadline-extension', count: 2, shape }],
		})

		const set = { ...answers, plan: second.wish }
		const { suggestions, isEach, each } = await open(who, set)
		expect(isEach).toBe(true)
		expect(suggestions.at(-1)).toMatchObject({ pace: 'each', count: 5 })
		expect(each.map(({ lines }) => lines[1])).toEqual([
			expect.stringContaining('3번'),
			expect.stringContaining('2번'),
		])
		const kept = await choose(who, set, { pace: 'each', payDay: 10 })
		expect(kept.wish).toMatchObject({ payDay: 10, count: 3, beside: [{ payDay: 10, count: 2 }] })

		const id = await makeDraft(who, { ...set, plan: kept.wish })
		const sent = await submitApplication(who, await makeSubmission(who))
		expect(sent).toHaveProperty('reference')
		const stored = await admin`select p.relief, count(*)::int as n from plans p
			join instalments i on i.plan_id = p.id where p.case_id = ${id} group by p.relief order by 1`
		expect(stored).toEqual([
			{ relief: 'deadline-extension', n: 2 },
			{ relief: 'seizure-deferral', n: 3 },
		])
	})

	it('are summed by day where they are checked, as one purse pays them', async () => {
		const who = await owing()
		const reliefs = answersOf(who)
		const { wish } = await choose(who, reliefs, { count: 3 }, 'seizure-deferral')
		await makeDraft(who, { ...reliefs, plan: wish })
		const checkOf = async () => {
			const { cookie } = await signInAsTaxpayer(who.personId, who.taxpayerId)
			const request = asking('/apply/check', { cookie })
			const call = { request, params: {}, context: undefined as never }
			return loadCheck(call, () => Promise.resolve(null))
		}
		const { schedules, together } = await checkOf()
		const rows = schedules.map(({ schedule }) => schedule.instalments.length)
		expect(rows.toSorted()).toEqual([3, 9])
		expect(together?.instalments).toHaveLength(9)
		expect(together?.instalments[0]?.amount).toBe(
			schedules.reduce((sum, { schedule }) => sum + (schedule.instalments[0]?.amount ?? 0), 0),
		)
		expect(together?.total).toBe(schedules.reduce((sum, { schedule }) => sum + schedule.total, 0))
		const { beside: _, ...alone } = wish
		await makeDraft(who, { ...reliefs, reliefs: { chosen: ['seizure-deferral'] }, plan: alone })
		expect((await checkOf()).together).toBeUndefined()
	})

	it('stand in one order from the choice to the case, however they were chosen', async () => {
		const who = await owing()
		await makeDraft(who, answersOf(who))
		const { cookie } = await signInAsTaxpayer(who.personId, who.taxpayerId)
		const call = (init: RequestInit = {}) => ({
			...{ request: asking('/apply/reliefs', { cookie, ...init }), params: {} },
			context: undefined as never,
		})
		const body = new URLSearchParams([
			...[
				['relief', 'seizure-deferral'] as [string, string],
				['relief', 'deadline-extension'] as [string, string],
			],
		])
		const sent = await reliefsPage.action(call({ method: 'POST', body }))
		expect(sent instanceof Response && leadsTo(sent)).toBe('/apply/plan')
		const { chosen } = await reliefsPage.loader(call())
		expect(chosen).toEqual(['deadline-extension', 'seizure-deferral'])
	})

	it('are weighed by the month with all of them in it', async () => {
		const who = await owing()
		const answers = answersOf(who)
		const alone = await open(who, { ...answers, reliefs: { chosen: ['seizure-deferral'] } })
		const { wish } = await choose(who, answers, { count: 2 }, 'deadline-extension')
		const beside = await open(who, { ...answers, plan: wish }, 'seizure-deferral')
		const gentle = ({ suggestions }: typeof alone) =>
			suggestions.find(({ pace }) => pace === 'gentle')
		expect(gentle(beside)?.monthly).toBe(gentle(alone)?.monthly)
		expect(won(gentle(beside)?.carried?.amount)).toBeLessThan(won(gentle(alone)?.carried?.amount))
		expect(beside.only?.lead).toMatch(/한 달 많아야 [\d,]+원/)
	})

	it('each say how long they may run and the least a month, and that much is taken', async () => {
		const who = await owing()
		const answers = answersOf(who)
		const { each, room } = await open(who, answers)
		const [seizure, deadline] = each.map(({ lines }) => lines[0])
		expect(seizure).toContain('12번까지')
		expect(deadline).toContain('9번까지')
		const least = won(/한 달 ([\d,]+)원부터/.exec(seizure ?? '')?.[1])
		const amount = (monthly: number) => ({ pace: 'amount' as const, monthly })
		await choose(who, answers, amount(least), 'seizure-deferral')
		expect(await refusal(who, answers, amount(least - 1000), 'seizure-deferral')).toMatchObject({
			field: 'monthly',
		})
		// One sum for both has to be enough for each once it is parted.
		const together = won(room?.least)
		await choose(who, answers, amount(together))
		expect((await refusal(who, answers, amount(together - 5_000)))?.message).toContain(room?.least)
	})

	it('name the relief whose plan no longer fits the days chosen for all', async () => {
		const who = await owing()
		const answers = answersOf(who)
		const { wish } = await choose(
			who,
			answers,
			{ count: 1, shape: { kind: 'seasonal', months: [11] } },
			'deadline-extension',
		)
		const late = await refusal(
			who,
			{ ...answers, plan: wish },
			{ pace: 'each', payDay: 25, first: 'after' },
		)
		expect(late?.field).toBe('pace')
		expect(late?.message).toMatch(/^내는 날을 뒤로 미루기: /)
	})

	it('come back as they were typed for all at once', async () => {
		const who = await owing()
		const answers = answersOf(who)
		const shape = { kind: 'first-larger', first: 1_500_000 } as const
		const { wish } = await choose(who, answers, { pace: 'amount', monthly: 900_000, shape })
		const opened = await open(who, { ...answers, plan: wish })
		expect(Math.abs((opened.wish?.monthly ?? 0) - 900_000)).toBeLessThan(20)
		const { kind, first } = opened.wish?.shape as typeof shape
		expect([kind, Math.abs(first - 1_500_000) < 20]).toEqual(['first-larger', true])
		expect(opened.isEach).toBe(false)
	})
})
