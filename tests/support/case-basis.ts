import { calendarDate as d } from '#app/domain/calendar-date.ts'
import { type CaseBasis } from '#app/domain/decision/case-basis.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { wishedPlan } from '#app/domain/instalment-plan/wished-plan.ts'
import { makePerson } from './eligibility-person.ts'
import { seedParameters } from './parameters.ts'
import { makeTaxItem } from './tax-item.ts'

export const contractorAnswers: Answers = {
	lane: { lane: 'full' },
	items: { itemNos: ['a'] },
	situation: { causes: ['customer-unpaid'], note: '', treatmentSixMonths: null },
	household: { people: 2, children: 0 },
	money: {
		income: { work: 0, business: 4_200_000, benefits: 0, family: 0, other: 0 },
		spending: {
			...{ rent: 300_000, medical: 0, childcare: 0, 'debt-service': 200_000 },
			...{ food: 600_000, utilities: 150_000, transport: 100_000, other: 0 },
		},
	},
	property: {
		assets: { deposits: 0, 'rent-deposit': 0, 'real-estate': 0, vehicle: 0, other: 0 },
		debts: { secured: 0, bank: 0, card: 0, private: 0, other: 0 },
	},
	help: { needs: [], interpreterLanguage: '', helperName: '', email: '', phone: '' },
	business: { state: 'running', closedOn: null },
	reliefs: { chosen: ['seizure-deferral'] },
	plan: { relief: 'seizure-deferral', firstDueOn: d('2026-12-28'), payDay: 28, count: 6 },
}

/** A shopkeeper waiting to be paid, filed on 23 November 2026, who asks for six months under §105. */
export function makeBasis(changed: Partial<CaseBasis> = {}): CaseBasis {
	const basis: CaseBasis = {
		items: [makeTaxItem({ designated: '2026-03-31', tax: 4_800_000 })],
		person: makePerson({ causes: ['customer-unpaid'] }),
		answers: contractorAnswers,
		reliefs: ['seizure-deferral'],
		submittedPlan: null,
		filedOn: d('2026-11-23'),
		today: d('2026-11-27'),
		...changed,
	}
	return { ...basis, submittedPlan: changed.submittedPlan ?? planAsFiled(basis) }
}

function planAsFiled({ answers, items, filedOn, reliefs }: CaseBasis) {
	const filed = wishedPlan(answers, items, filedOn, seedParameters)?.plan
	const relief = reliefs[0] ?? 'voluntary-plan'
	return filed ? { relief, total: filed.total, instalments: filed.instalments } : null
}
