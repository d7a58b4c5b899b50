import { items } from '#tests/support/answered-people.ts'
import { answersAre } from '#tests/support/answers-are.ts'

answersAre({
	'restart-deferral': {
		of: ['open', items],
		says: {
			answer: 'eligible',
			measured: '9105000 of 50000000',
			period: '36, free null, even',
			longer: null,
			effects: 'seizure sale from grant',
			security: ['may-be-asked'],
			decided: 'committee by 2027-01-25',
			cancelledBy: 'plan-broken-three-times early-collection restart-money-recalled',
			form: '63의18 until 2026-12-31',
			doubtful: 'restart-form restart-receipts-years restart-seized-before',
			reasons: [
				'+ business-tax-in-arrears | 조세특례제한법 §99의6①',
				'+ within-application-period | 조세특례제한법 §99의6②',
				'+ domestic | 조세특례제한법 §99의6① | resident',
				'+ restart-support | 조세특례제한법 §99의6①, 시행령 §99의6① | restartSupport',
				'+ seldom-in-arrears | 조세특례제한법 §99의6①1, 시행령 §99의6④1 | arrearsInFiveYears',
				'+ arrears-below-limit | 조세특례제한법 §99의6①1, 시행령 §99의6④2',
				'+ receipts-below-limit | 조세특례제한법 §99의6①2, 시행령 §99의6⑤ | receipts',
				'+ no-tax-offence | 조세특례제한법 §99의6①3 | taxOffence',
				'+ no-tax-investigation | 조세특례제한법 §99의6①4 | taxInvestigation',
				'+ books-kept | 조세특례제한법 §99의6①5, 시행령 §99의6⑦ | bookkeeping',
			],
			conditions: ['committee-hears | 조세특례제한법 §99의6③'],
			items: [
				'seized covered 36',
				'late covered 36',
				'demanded covered 36',
				'noticed out null, in-arrears | 조세특례제한법 §99의6①',
				'to-come out null, in-arrears | 조세특례제한법 §99의6①',
				'gift out null, named-tax | 조세특례제한법 §99의6①',
			],
		},
		unknown:
			'needs-answer ++???+???? resident restartSupport arrearsInFiveYears receipts taxOffence taxInvestigation bookkeeping',
		shut: 'not ++----+---',
	},
	'restart-extension': {
		of: ['open', items],
		says: {
			answer: 'eligible',
			measured: '9105000 of 50000000',
			period: '36, free 24, free-then-even',
			longer: null,
			effects: 'surcharge seizure sale from grant',
			security: ['waived', 'disaster-or-theft | 국세징수법 시행령 §16 2호'],
			decided: 'approver by 2026-12-02',
			cancelledBy:
				'one-instalment-missed security-refused means-changed early-collection restart-money-recalled',
			form: '63의18 until 2026-12-31',
			doubtful:
				'day-extension-begins restart-form restart-receipts-years restart-surcharge restart-silence',
			reasons: [
				'+ restart-deadline-ahead | 조세특례제한법 §99의8①',
				'+ cause-of-extension | 국세징수법 §13①, 시행령 §11 | causes',
				'+ within-application-period | 조세특례제한법 §99의8①',
				'+ domestic | 조세특례제한법 §99의8① | resident',
				'+ restart-support | 조세특례제한법 §99의8①, 시행령 §99의6① | restartSupport',
				'+ seldom-in-arrears | 조세특례제한법 §99의8①1, 시행령 §99의6④1 | arrearsInFiveYears',
				'+ arrears-below-limit | 조세특례제한법 §99의8①1, 시행령 §99의6④2',
				'+ receipts-below-limit | 조세특례제한법 §99의8①2, 시행령 §99의6⑤ | receipts',
				'+ no-tax-offence | 조세특례제한법 §99의8①3 | taxOffence',
				'+ no-tax-investigation | 조세특례제한법 §99의8①4 | taxInvestigation',
				'+ books-kept | 조세특례제한법 §99의8①5, 시행령 §99의6⑦ | bookkeeping',
			],
			conditions: ['office-finds-payment-hard | 국세징수법 §13①'],
			items: [
				'seized out null, deadline-ahead | 조세특례제한법 §99의8①',
				'late out null, deadline-ahead | 조세특례제한법 §99의8①',
				'demanded covered 36',
				'noticed covered 36',
				'to-come covered 36',
				'gift out null, named-tax | 조세특례제한법 §99의8①, deadline-ahead | 조세특례제한법 §99의8①',
			],
		},
		unknown:
			'needs-answer +?+???+???? causes resident restartSupport arrearsInFiveYears receipts taxOffence taxInvestigation bookkeeping',
		shut: 'not +?+----+--- causes',
	},
})
