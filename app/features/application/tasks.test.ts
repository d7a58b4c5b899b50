import { expect, it } from 'vitest'
import { type Answers } from '#app/domain/declaration.ts'
import { type Applicant } from './steps-for.ts'
import { tasksFor } from './tasks.ts'

const applicant: Applicant = {
	kind: 'individual',
	hasBusiness: false,
	business: { state: 'never', closedOn: null },
}
const begun: Answers = {
	lane: { lane: 'full' },
	items: { itemNos: ['A-1'] },
	situation: { causes: ['job-lost'], note: '', treatmentSixMonths: null },
}

function statusOf(answers: Answers, id: string, hasFiles = false) {
	const { groups } = tasksFor(answers, applicant, { hasFiles })
	return groups.flatMap(({ tasks }) => tasks).find((task) => task.id === id)
}

it('counts only the steps this person has', () => {
	const { done, total, groups } = tasksFor(begun, applicant)
	expect([done, total]).toEqual([3, 12])
	const ids = groups.flatMap(({ tasks }) => tasks.map(({ id }) => id))
	expect(ids).not.toContain('business')
	expect(ids).not.toContain('quickPlan')
})

it('says what is done, what can be begun and what cannot yet', () => {
	expect(statusOf(begun, 'situation')).toMatchObject({ status: 'done', href: '/apply/situation' })
	expect(statusOf(begun, 'money')).toMatchObject({ status: 'not-started', href: '/apply/money' })
	expect(statusOf(begun, 'reliefs')).toEqual({ id: 'reliefs', href: undefined, status: 'not-yet' })
	expect(statusOf(begun, 'check')).toEqual({ id: 'check', href: undefined, status: 'not-yet' })
})

it('calls the documents begun once a file is there', () => {
	const ready: Answers = {
		...begun,
		since: { month: '2026-01' },
		household: { people: 1, children: 0 },
		money: {
			income: { work: 0, business: 0, benefits: 0, family: 0, other: 0 },
			spending: {
				...{ rent: 0, medical: 0, childcare: 0, 'debt-service': 0 },
				...{ food: 0, utilities: 0, transport: 0, other: 0 },
			},
		},
		property: {
			assets: { deposits: 0, 'rent-deposit': 0, 'real-estate': 0, vehicle: 0, other: 0 },
			debts: { secured: 0, bank: 0, card: 0, private: 0, other: 0 },
		},
		help: { needs: [], interpreterLanguage: '', helperName: '', email: '', phone: '' },
		reliefs: { chosen: ['extinction'] },
	}
	expect(statusOf(ready, 'evidence')?.status).toBe('not-started')
	expect(statusOf(ready, 'evidence', true)?.status).toBe('started')
	const sent: Answers = { ...ready, evidence: { cannot: {}, later: [] } }
	expect(statusOf(sent, 'check')).toMatchObject({ status: 'not-started', href: '/apply/check' })
})
