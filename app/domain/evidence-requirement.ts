import { type EligibilityPerson, type RestartSupport } from './eligibility/eligibility-person.ts'
import { type EvidenceDocument } from './evidence-document.ts'
import { type HardshipCause } from './hardship.ts'
import { type Relief } from './relief.ts'
import { type Won } from './won.ts'

/** What decides which documents help; the answers given, and what is asked for. */
export type EvidenceFacts = {
	/** Asked for, and not shut by the law. */
	reliefs: readonly Relief[]
	causes: readonly HardshipCause[]
	business: EligibilityPerson['business']
	monthlyIncome: Won
	rentDeposit: Won
	securedDebts: Won
	/** Secured on the reference day of 조특법 §99의10⑥. */
	securedThen: Won
	restart: EligibilityPerson['restart']
	restartSupport: readonly RestartSupport[]
	disasterHarm: EligibilityPerson['disasterHarm']
}

export type EvidenceRule = {
	id: string
	/** Raised when the rule asks something else, so that an old ask can be told from a new one. */
	version: number
	/** Locale key: “because you said …”. */
	reason: string
	/** The answer that brings it up. */
	because: keyof EvidenceFacts
	/** Any one of these is enough. */
	accepts: readonly EvidenceDocument[]
	/** The office could fetch it with consent instead (전자정부법 §36). */
	fetchable: boolean
	noOlderThanMonths: number | null
	/** What happens when it cannot be had; never a dead end. */
	ifCannot: 'office-fetches' | 'own-words'
}

export type EvidenceRequirement = EvidenceRule & { neededBy: readonly Relief[] }

type RuleRow = Omit<EvidenceRule, 'ifCannot' | 'id' | 'version'> & {
	version?: number
	when: Partial<Record<Relief, When>>
}

type When = (facts: EvidenceFacts) => boolean

const said =
	(cause: HardshipCause): When =>
	({ causes }) =>
		causes.includes(cause)

// All three rest on a cause of 국세징수법 §13①.
const forCause = (cause: HardshipCause): RuleRow['when'] => ({
	'deadline-extension': said(cause),
	'notice-deferral': said(cause),
	'restart-extension': said(cause),
})

// The longer period of 국세징수법 시행령 §12②2·3, §77②2·3.
const forHarm = (harm: EvidenceFacts['disasterHarm']): RuleRow['when'] => {
	const isSaid: When = ({ disasterHarm }) => disasterHarm === harm
	return { 'deadline-extension': isSaid, 'notice-deferral': isSaid, 'seizure-deferral': isSaid }
}

const earnsElsewhere: When = ({ business, monthlyIncome }) =>
	business !== 'running' && monthlyIncome > 0
const began =
	(kind: EvidenceFacts['restart']): When =>
	({ restart }) =>
		restart === kind
const wasSupported: When = ({ restartSupport }) => restartSupport.length > 0

// An extension rests on its cause (국세징수법 §13①). What the office holds itself is never asked:
// closure, sales in returns, income of past years.
const rows = {
	treatment: {
		reason: 'because-illness',
		accepts: ['diagnosis', 'hospital-stay', 'care-grade', 'treatment-receipts'],
		fetchable: false,
		noOlderThanMonths: 6,
		because: 'causes',
		when: forCause('illness-injury'),
	},
	death: {
		reason: 'because-family-death',
		accepts: ['death-certificate', 'family-relations'],
		fetchable: true,
		noOlderThanMonths: null,
		because: 'causes',
		when: forCause('family-death'),
	},
	damage: {
		reason: 'because-disaster-theft',
		accepts: ['damage-certificate', 'fire-certificate', 'police-report'],
		fetchable: false,
		noOlderThanMonths: null,
		because: 'causes',
		when: forCause('disaster-theft'),
	},
	'customer-default': {
		reason: 'because-customer-unpaid',
		accepts: ['dishonoured-bill', 'unpaid-invoices', 'court-papers'],
		fetchable: false,
		noOlderThanMonths: 12,
		because: 'causes',
		when: forCause('customer-unpaid'),
	},
	'job-loss': {
		reason: 'because-job-lost',
		accepts: ['employment-insurance', 'dismissal-notice', 'separation-certificate'],
		fetchable: true,
		noOlderThanMonths: 12,
		because: 'causes',
		when: forCause('job-lost'),
	},
	care: {
		reason: 'because-family-care',
		accepts: ['care-grade', 'disability-certificate', 'diagnosis'],
		fetchable: true,
		noOlderThanMonths: 12,
		because: 'causes',
		when: forCause('family-care'),
	},
	debts: {
		reason: 'because-other-debts',
		accepts: ['debt-certificate', 'credit-counselling', 'court-rehabilitation'],
		fetchable: false,
		noOlderThanMonths: 3,
		because: 'causes',
		when: forCause('other-debts'),
	},
	// 국세징수법 시행령 §77⑤1: income that will pay the plan, where no return of ours shows it.
	income: {
		reason: 'because-income-without-business',
		accepts: ['pay-slips', 'bank-statement', 'benefit-certificate'],
		fetchable: false,
		noOlderThanMonths: 3,
		because: 'monthlyIncome',
		when: {
			'seizure-deferral': earnsElsewhere,
			'auction-hold': earnsElsewhere,
			'restart-deferral': earnsElsewhere,
		},
	},
	// 조특법 시행령 §99의14②2: what comes before the tax is put back to the debt.
	lease: {
		reason: 'because-rent-deposit',
		accepts: ['lease-contract'],
		fetchable: false,
		noOlderThanMonths: null,
		because: 'rentDeposit',
		when: { extinction: ({ rentDeposit }) => rentDeposit > 0 },
	},
	'secured-debts': {
		reason: 'because-secured-debts',
		accepts: ['debt-certificate', 'loan-contract'],
		fetchable: false,
		noOlderThanMonths: 3,
		because: 'securedDebts',
		when: { extinction: ({ securedDebts }) => securedDebts > 0 },
	},
	// 조특법 시행령 §99의9③2: the same, on the reference day.
	'secured-debts-then': {
		reason: 'because-secured-then',
		accepts: ['debt-certificate', 'loan-contract'],
		fetchable: false,
		noOlderThanMonths: null,
		because: 'securedThen',
		when: { 'closed-business-relief': ({ securedThen }) => securedThen > 0 },
	},
	// 조특법 시행령 §99의9④, §99의5③. A new business is registered with the office itself.
	'new-employment': {
		reason: 'because-new-employment',
		accepts: ['employment-certificate', 'pay-slips', 'employment-insurance'],
		fetchable: true,
		noOlderThanMonths: 3,
		because: 'restart',
		when: { 'closed-business-relief': began('employment') },
	},
	'insured-work': {
		reason: 'because-insured-work',
		accepts: ['insurance-payments', 'work-contract'],
		fetchable: true,
		noOlderThanMonths: 3,
		because: 'restart',
		when: { 'closed-business-relief': began('insured-work') },
	},
	// 조특법 시행령 §99의6①.
	'restart-support': {
		reason: 'because-restart-support',
		accepts: ['restart-loan-contract', 'credit-counselling', 'honest-failure-notice'],
		fetchable: false,
		noOlderThanMonths: null,
		because: 'restartSupport',
		when: { 'restart-deferral': wasSupported, 'restart-extension': wasSupported },
	},
	'disaster-injury': {
		reason: 'because-disaster-injury',
		accepts: ['damage-certificate', 'diagnosis'],
		fetchable: false,
		noOlderThanMonths: null,
		because: 'disasterHarm',
		when: forHarm('injured'),
	},
	'inherited-business': {
		reason: 'because-inherited-business',
		accepts: ['family-relations', 'death-certificate'],
		fetchable: true,
		noOlderThanMonths: null,
		because: 'disasterHarm',
		when: forHarm('heir'),
	},
} as const satisfies Record<string, RuleRow>

export type EvidenceRuleId = keyof typeof rows

export const evidenceRuleIds = Object.keys(rows) as EvidenceRuleId[]

/** Asks the fewest: only what a relief asked for rests on. No document is a condition of the law. */
export function evidenceRequirements(facts: EvidenceFacts): EvidenceRequirement[] {
	return evidenceRuleIds.flatMap((id) => {
		const neededBy = reliefsNeeding(rows[id], facts)
		return neededBy.length === 0 ? [] : [{ ...evidenceRule(id), neededBy }]
	})
}

export function evidenceRule(id: EvidenceRuleId): EvidenceRule {
	const { version, ...asked }: RuleRow = rows[id]
	const { reason, because, accepts, fetchable, noOlderThanMonths } = asked
	return {
		...{ id, version: version ?? 1, reason, because },
		...{ accepts, fetchable, noOlderThanMonths },
		ifCannot: fetchable ? 'office-fetches' : 'own-words',
	}
}

function reliefsNeeding({ when }: RuleRow, facts: EvidenceFacts): Relief[] {
	return facts.reliefs.filter((relief) => when[relief]?.(facts) ?? false)
}
