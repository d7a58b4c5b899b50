import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers, type PlanWish } from '#app/domain/declaration.ts'
import { type Chance } from '../population/chance.ts'
import { situations } from './words.ts'

type Telling = {
	itemNos: readonly string[]
	wish: PlanWish
	language: string
	phone: string
	filedOn: CalendarDate
	closedOn: CalendarDate | null
	/** What a month of the plan costs; most can spare it. */
	monthly: number
}

/** What somebody answers who applies: the short way for a plan of their own, else all of it. */
export function toldAnswers(telling: Telling, chance: Chance): Answers {
	const { itemNos, wish, phone } = telling
	const help = { needs: [], interpreterLanguage: '', helperName: '', email: '', phone }
	if (wish.relief === 'voluntary-plan') {
		return { lane: { lane: 'quick' }, items: { itemNos }, quickPlan: wish, help }
	}
	const [cause, ko, en] = chance.oneOf(situations)
	return {
		lane: { lane: 'full' },
		items: { itemNos },
		situation: {
			causes: [cause],
			note: telling.language === 'ko' ? ko : en,
			treatmentSixMonths: null,
		},
		since: { month: `${telling.filedOn.slice(0, 4)}-02` },
		household: { people: chance.whole(1, 4), children: chance.whole(0, 1) },
		money: someMoney(telling.monthly, chance),
		property: {
			assets: {
				...{ deposits: chance.whole(2, 40) * 100_000, 'rent-deposit': 0, 'real-estate': 0 },
				...{ vehicle: chance.whole(0, 4) * 1_000_000, other: 0 },
			},
			debts: { secured: 0, bank: chance.whole(0, 30) * 1_000_000, card: 0, private: 0, other: 0 },
		},
		business: {
			state: telling.closedOn ? 'closed' : 'running',
			closedOn: telling.closedOn,
			matters: [],
		},
		help,
		reliefs: { chosen: [wish.relief] },
		plan: wish,
	}
}

function someMoney(monthly: number, chance: Chance): NonNullable<Answers['money']> {
	const thousands = (least: number, most: number) => chance.whole(least, most) * 10_000
	return {
		income: {
			...{ work: 0, benefits: 0, family: 0, other: 0 },
			business: Math.ceil((monthly + 2_600_000) / 10_000) * 10_000 + thousands(0, 120),
		},
		spending: {
			...{ rent: thousands(20, 60), medical: thousands(0, 15), childcare: 0 },
			...{ 'debt-service': thousands(0, 30), food: thousands(40, 80) },
			...{ utilities: thousands(8, 20), transport: thousands(5, 15), other: 0 },
		},
	}
}
