import { affordabilityOf } from '#app/domain/affordability.ts'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Answers, type PlanWish } from '#app/domain/declaration.ts'
import { type Chance } from '../population/chance.ts'
import { seedParameters } from '../seed-parameters.ts'
import { situations } from './words.ts'

type Telling = {
	itemNos: readonly string[]
	wish: PlanWish
	language: string
	phone: string
	filedOn: CalendarDate
	closedOn: CalendarDate | null
	/** What a month of the plan costs, and whether nothing is left to pay it from. */
	monthly: number
	isShort: boolean
}

/** What somebody answers who applies: the short way for a plan of their own, else all of it. */
export function toldAnswers(telling: Telling, chance: Chance): Answers {
	const { itemNos, wish, phone } = telling
	const help = { needs: [], interpreterLanguage: '', helperName: '', email: '', phone }
	if (wish.relief === 'voluntary-plan') {
		return { lane: { lane: 'quick' }, items: { itemNos }, quickPlan: wish, help }
	}
	const [cause, ko, en] = chance.oneOf(situations)
	const people = chance.whole(1, 4)
	return {
		lane: { lane: 'full' },
		items: { itemNos },
		situation: {
			causes: [cause],
			note: telling.language === 'ko' ? ko : en,
			treatmentSixMonths: null,
		},
		since: { month: `${telling.filedOn.slice(0, 4)}-02` },
		household: { people, children: people > 2 ? 1 : 0 },
		money: someMoney(telling, people, chance),
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

// Enough for what a household lives on and for the plan, or clearly too little.
function someMoney(
	{ monthly, isShort, filedOn }: Telling,
	people: number,
	chance: Chance,
): NonNullable<Answers['money']> {
	const thousands = (least: number, most: number) => chance.whole(least, most) * 10_000
	const spending = {
		...{ rent: thousands(20, 60), medical: thousands(0, 15), childcare: 0 },
		...{ 'debt-service': thousands(0, 30), food: thousands(40, 80) },
		...{ utilities: thousands(8, 20), transport: thousands(5, 15), other: 0 },
	}
	const { left } = affordabilityOf({ people, income: {}, spending }, filedOn, seedParameters)
	const wanted = isShort ? -left * 0.5 : monthly - left + thousands(3, 60)
	const business = Math.ceil(wanted / 10_000) * 10_000
	return { income: { work: 0, business, benefits: 0, family: 0, other: 0 }, spending }
}
