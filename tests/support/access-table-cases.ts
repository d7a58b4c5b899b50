import { ofOffice, reviewers, sent } from './access-rules.ts'
import { type AccessRow, caseOf, type Place } from './access-row.ts'
import { type Stations } from './stations.ts'

const officers = ['officer'] as const
const approvers = ['approver'] as const

const caseFileOf =
	(owner: string) =>
	({ cases, files }: Stations): Place[] =>
		(files[owner] ?? []).map((fileId) => ({
			owner,
			params: { reference: cases[owner] ?? '', fileId },
		}))

/** The document an officer asked this person for. */
const incomeOf = (owner: string) => (stations: Stations) =>
	caseOf(owner)(stations).map(({ params }) => ({ owner, params: { ...params, rule: 'income' } }))

const staffPage = (roles: readonly ('officer' | 'approver')[], owner: string): AccessRow => ({
	reads: ofOffice(roles),
	writes: sent(ofOffice(reviewers, 'invalid')),
	places: caseOf(owner),
})

/** What an office does with its cases. */
export const casesOfOffice: Record<string, AccessRow> = {
	'staff.cases.$reference._index': {
		reads: ofOffice(reviewers),
		faces: ['?done=taken'],
		places: caseOf('baker', 'contractor', 'company-owner', 'foreign-resident', 'company'),
	},
	'staff.cases.$reference.acknowledgement': { ...staffPage(officers, 'company'), acts: true },
	'staff.cases.$reference.assignment': { ...staffPage(officers, 'company'), acts: true },
	'staff.cases.$reference.assignee': staffPage(approvers, 'foreign-resident'),
	'staff.cases.$reference.classification': staffPage(officers, 'foreign-resident'),
	'staff.cases.$reference.note': staffPage(reviewers, 'foreign-resident'),
	'staff.cases.$reference.recall': staffPage(officers, 'baker'),
	'staff.cases.$reference.recommendation': staffPage(officers, 'foreign-resident'),
	'staff.cases.$reference.release': staffPage(officers, 'foreign-resident'),
	'staff.cases.$reference.request': staffPage(officers, 'foreign-resident'),
	'staff.cases.$reference.decision': {
		...staffPage(approvers, 'contractor'),
		acts: true,
		refuses: { text: '길다'.repeat(1001) },
	},
	'staff.cases.$reference.trial': staffPage(reviewers, 'foreign-resident'),
	'staff.cases.$reference.return': staffPage(approvers, 'contractor'),
	'staff.cases.$reference.waiver.$rule._index': {
		...staffPage(officers, 'baker'),
		places: incomeOf('baker'),
	},
	'staff.cases.$reference.waiver.$rule.removal': {
		...{ ...staffPage(officers, 'baker'), acts: true },
		places: incomeOf('baker'),
	},
	'staff.cases.$reference_.evidence.$fileId': {
		reads: ofOffice(reviewers),
		faces: ['?open=yes'],
		places: caseFileOf('baker'),
	},
	'staff.cases.$reference_.evidence.$fileId_.content': {
		reads: ofOffice(reviewers),
		places: caseFileOf('baker'),
	},
}
