import { items, oldItems } from '#tests/support/answered-people.ts'
import { answersAre } from '#tests/support/answers-are.ts'

answersAre({
	'closed-business-relief': {
		of: ['open', items],
		says: {
			answer: 'eligible',
			measured: '8793230 of 80000000',
			period: '60, free null, even',
			longer: null,
			effects: 'seizure sale from grant-from-filing',
			security: ['none'],
			decided: 'committee by 2027-01-25',
			cancelledBy: 'three-missed-in-a-row five-missed-in-all property-of-reference-day-found',
			form: '63의26 until 2029-12-31',
			doubtful:
				'monthly-surcharge-not-waived months-without-first-day part-payment-is-a-miss short-year-not-converted paid-since-reference-day',
			reasons: [
				'+ within-application-period | 조세특례제한법 §99의10③',
				'+ resident-individual | 조세특례제한법 §99의10① | resident',
				'+ income-tax-or-vat-in-arrears | 조세특례제한법 §99의10①',
				'+ all-closed-by-day | 조세특례제한법 §99의10①2 | closedOn',
				'+ began-again | 조세특례제한법 §99의10①2 | restart',
				'+ began-in-window | 조세특례제한법 §99의10①2 | restartedOn',
				'+ has-lasted | 조세특례제한법 §99의10①2가 | restartedOn',
				'+ still-trading | 조세특례제한법 §99의10①2가 | business',
				'+ within-arrears-limit | 조세특례제한법 §99의10①5',
				'+ collection-was-hard | 조세특례제한법 §99의10⑨, 시행령 §99의9③ | securedThen',
				'+ receipts-below-limit | 조세특례제한법 §99의10①1 | receipts',
				'+ no-tax-offence | 조세특례제한법 §99의10①3 | taxOffence',
				'+ no-tax-investigation | 조세특례제한법 §99의10①4 | taxInvestigation',
				'+ nothing-extinguished-before | 조세특례제한법 §99의10①6 | reliefsUsed',
			],
			conditions: [
				'committee-hears | 조세특례제한법 §99의10④',
				'not-prescribed | 조세특례제한법 §99의10①',
			],
			items: [
				'seized covered 60 preNotice oneOff afterDeadline',
				'late covered 60 preNotice oneOff afterDeadline',
				'demanded covered 60 preNotice oneOff',
				'noticed out null, in-arrears | 조세특례제한법 §99의10①',
				'to-come out null, in-arrears | 조세특례제한법 §99의10①',
				'gift out null, named-tax | 조세특례제한법 §99의10①',
			],
		},
		unknown:
			'needs-answer +?+??+????? resident closedOn restart propertyThen receipts taxOffence taxInvestigation reliefsUsed',
		shut: 'not +-+---++---',
	},
	extinction: {
		of: ['closed', oldItems],
		says: {
			answer: 'eligible',
			measured: '4534300 of 50000000',
			period: 'null, free null, none',
			longer: null,
			effects: 'debt from grant',
			security: ['none'],
			decided: 'committee by 2027-05-24',
			cancelledBy: 'property-found-later',
			form: '63의33 until 2029-01-02',
			doubtful: 'surcharge-after-2025 limit-after-deduction short-year-converted',
			reasons: [
				'+ within-application-period | 조세특례제한법 §99의15③',
				'+ resident-individual | 조세특례제한법 §99의15① | resident',
				'+ all-businesses-closed | 조세특례제한법 §99의15①1 | closedOn',
				'+ named-tax-in-arrears | 조세특례제한법 §99의15①',
				'+ collection-hard | 조세특례제한법 §99의15② | securedClaims',
				'+ within-limit | 조세특례제한법 §99의15①2 | securedClaims',
				'+ no-tax-offence | 조세특례제한법 §99의15①4 | taxOffence',
				'+ no-tax-investigation | 조세특례제한법 §99의15①5 | taxInvestigation',
				'+ not-extinguished-before | 조세특례제한법 §99의15①6 | reliefsUsed',
				'+ receipts-below-limit | 조세특례제한법 §99의15①3, 시행령 §99의14① | receipts',
			],
			conditions: [
				'survey-finds-payment-impossible | 조세특례제한법 §99의15①1',
				'not-prescribed | 조세특례제한법 §99의15①',
				'extinguished-elsewhere-counts | 조세특례제한법 §99의15①2',
			],
			items: [
				'old covered null',
				'young out null, named-tax-in-arrears | 조세특례제한법 §99의15①',
				'old-gift out null, named-tax-in-arrears | 조세특례제한법 §99의15①',
			],
		},
		unknown:
			'needs-answer +??+?+???? resident business property taxOffence taxInvestigation reliefsUsed receipts',
		shut: 'not +--+++--++',
	},
})
