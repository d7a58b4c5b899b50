import { type HardshipCause } from './hardship.ts'
import { type Relief } from './relief.ts'
import { type Won } from './won.ts'

/** What decides which documents help; the answers given, and what is asked for. */
export type EvidenceFacts = {
	reliefs: readonly Relief[]
	causes: readonly HardshipCause[]
	business: 'running' | 'closed' | 'never' | null
	monthlyIncome: Won
	rentDeposit: Won
	securedDebts: Won
}

export type EvidenceRule = {
	id: string
	/** Raised when the rule asks something else, so that an old ask can be told from a new one. */
	version: number
	/** Locale key: “because you said …”. */
	reason: string
	/** Any one of these is enough. */
	accepts: readonly string[]
	/** The office could fetch it with consent instead (전자정부법 §36). */
	fetchable: boolean
	noOlderThanMonths: number | null
	/** What happens when it cannot be had; never a dead end. */
	ifCannot: 'office-fetches' | 'own-words'
}

export type EvidenceRequirement = EvidenceRule & { neededBy: readonly Relief[] }

type RuleRow = Omit<EvidenceRule, 'ifCannot' | 'id' | 'version'> & {
	version?: number
	when: Partial<Record<Relief, (facts: EvidenceFacts) => boolean>>
}

const said = (cause: HardshipCause) => (facts: EvidenceFacts) => facts.causes.includes(cause)

// An extension rests on its cause (국세징수법 §13①). What the office holds itself is never asked:
// closure, sales in returns, income of past years.
const rows = {
	treatment: {
		reason: 'because-illness',
		accepts: ['diagnosis', 'hospital-stay', 'care-grade', 'treatment-receipts'],
		fetchable: false,
		noOlderThanMonths: 6,
		when: { 'deadline-extension': said('illness-injury') },
	},
	death: {
		reason: 'because-family-death',
		accepts: ['death-certificate', 'family-relations'],
		fetchable: true,
		noOlderThanMonths: null,
		when: { 'deadline-extension': said('family-death') },
	},
	damage: {
		reason: 'because-disaster-theft',
		accepts: ['damage-certificate', 'fire-certificate', 'police-report'],
		fetchable: false,
		noOlderThanMonths: null,
		when: { 'deadline-extension': said('disaster-theft') },
	},
	'customer-default': {
		reason: 'because-customer-unpaid',
		accepts: ['dishonoured-bill', 'unpaid-invoices', 'court-papers'],
		fetchable: false,
		noOlderThanMonths: 12,
		when: { 'deadline-extension': said('customer-unpaid') },
	},
	'job-loss': {
		reason: 'because-job-lost',
		accepts: ['employment-insurance', 'dismissal-notice', 'separation-certificate'],
		fetchable: true,
		noOlderThanMonths: 12,
		when: { 'deadline-extension': said('job-lost') },
	},
	care: {
		reason: 'because-family-care',
		accepts: ['care-grade', 'disability-certificate', 'diagnosis'],
		fetchable: true,
		noOlderThanMonths: 12,
		when: { 'deadline-extension': said('family-care') },
	},
	debts: {
		reason: 'because-other-debts',
		accepts: ['debt-certificate', 'credit-counselling', 'court-rehabilitation'],
		fetchable: false,
		noOlderThanMonths: 3,
		when: { 'deadline-extension': said('other-debts') },
	},
	// 국세징수법 시행령 §77⑤1: income that will pay the plan, where no return of ours shows it.
	income: {
		reason: 'because-income-without-business',
		accepts: ['pay-slips', 'bank-statement', 'benefit-certificate'],
		fetchable: false,
		noOlderThanMonths: 3,
		when: {
			'seizure-deferral': ({ business, monthlyIncome }) =>
				business !== 'running' && monthlyIncome > 0,
		},
	},
	// 조특법 시행령 §99의14②2: what comes before the tax is put back to the debt.
	lease: {
		reason: 'because-rent-deposit',
		accepts: ['lease-contract'],
		fetchable: false,
		noOlderThanMonths: null,
		when: { extinction: ({ rentDeposit }) => rentDeposit > 0 },
	},
	'secured-debts': {
		reason: 'because-secured-debts',
		accepts: ['debt-certificate', 'loan-contract'],
		fetchable: false,
		noOlderThanMonths: 3,
		when: { extinction: ({ securedDebts }) => securedDebts > 0 },
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
	const { version, reason, accepts, fetchable, noOlderThanMonths }: RuleRow = rows[id]
	const ifCannot = fetchable ? 'office-fetches' : 'own-words'
	return { id, version: version ?? 1, reason, accepts, fetchable, noOlderThanMonths, ifCannot }
}

function reliefsNeeding({ when }: RuleRow, facts: EvidenceFacts): Relief[] {
	return facts.reliefs.filter((relief) => when[relief]?.(facts) ?? false)
}
