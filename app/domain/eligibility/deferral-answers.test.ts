import { items } from '#tests/support/answered-people.ts'
import { answersAre } from '#tests/support/answers-are.ts'

answersAre({
	'seizure-deferral': {
		of: ['open', items],
		says: {
			answer: 'eligible',
			measured: null,
			period: '12, free null, even',
			longer: '24 국세징수법 시행령 §77② true',
			effects: 'seizure sale from grant',
			security: [
				'may-be-asked',
				'honest-and-plan-accepted | 국세징수법 §105③ 단서',
				'small-amount-by-rule | 국세징수사무처리규정 §89②',
			],
			decided: 'approver by 2026-12-11',
			cancelledBy: 'one-instalment-missed security-refused means-changed early-collection',
			form: '91 until null',
			doubtful: 'security-by-old-rule',
			reasons: [
				'+ in-arrears | 국세징수법 §105①',
				'+ business-or-honest | 국세징수법 §105①1·2 | honestTaxpayer',
			],
			conditions: ['committee-may-be-heard | 국세징수사무처리규정 §85①'],
			items: [
				'seized covered 24',
				'late covered 24',
				'demanded covered 24',
				'noticed out null, in-arrears | 국세징수법 §105①',
				'to-come out null, in-arrears | 국세징수법 §105①',
				'gift covered 12',
			],
		},
		unknown: 'needs-answer +? business',
		shut: 'not +-',
	},
	'auction-hold': {
		of: ['open', items],
		says: {
			answer: 'eligible',
			measured: null,
			period: '12, free null, even',
			longer: '24 국세징수사무처리규정 §88② false',
			effects: 'sale from grant',
			security: ['none'],
			decided: 'approver by 2026-12-11',
			cancelledBy: 'conditions-not-kept',
			form: 'null until null',
			doubtful: 'auction-hold-old-rule',
			reasons: [
				'+ in-arrears | 국세징수사무처리규정 §88①',
				'+ something-seized | 국세징수사무처리규정 §88①',
			],
			conditions: [
				'office-finds-instalments-possible | 국세징수사무처리규정 §88①',
				'more-may-be-seized | 국세징수사무처리규정 §88③',
			],
			items: [
				'seized covered 12',
				'late out null, seized | 국세징수사무처리규정 §88①',
				'demanded out null, seized | 국세징수사무처리규정 §88①',
				'noticed out null, in-arrears | 국세징수사무처리규정 §88①, seized | 국세징수사무처리규정 §88①',
				'to-come out null, in-arrears | 국세징수사무처리규정 §88①, seized | 국세징수사무처리규정 §88①',
				'gift out null, seized | 국세징수사무처리규정 §88①',
			],
		},
		unknown: 'eligible ++',
		shut: 'eligible ++',
	},
})
