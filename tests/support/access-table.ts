import {
	anyStaff,
	drafting,
	everybody,
	keeping,
	ofOffice,
	onlyLeadsOn,
	own,
	person,
	reviewers,
	type Rule,
	sent,
	staffWith,
	taxpayer,
} from './access-rules.ts'
import { type AccessRow, caseOf, type Place } from './access-row.ts'
import { casesOfOffice } from './access-table-cases.ts'
import { type Stations } from './stations.ts'

const full = ['large-debt']
const quick = ['small-debt']
const either = [...full, ...quick]

const fullStep: AccessRow = { reads: drafting(full), writes: keeping(full, 'invalid') }
const read = (reads: Rule, ...ids: string[]) =>
	Object.fromEntries(ids.map((id): [string, AccessRow] => [id, { reads }]))
const fullSteps = (...ids: string[]) =>
	Object.fromEntries(ids.map((id) => [`apply.${id}`, fullStep]))
const asked = '가상의 물음과 답입니다. 받아 주십시오.'
const managers = ['operations-manager'] as const
const policy = ['policy'] as const
const overseers = ['policy', 'auditor'] as const
const invalid = () => 'invalid' as const
const invalidOfPolicy = sent(staffWith(policy, invalid))

const fileOf =
	(...owners: string[]) =>
	({ files }: Stations): Place[] =>
		owners.flatMap((owner) => (files[owner] ?? []).map((fileId) => ({ owner, params: { fileId } })))

const message = (word: string) => () => [{ owner: '', params: { message: word } }]
const delivery = ({ deliveries }: Stations): Place[] =>
	deliveries.map((id) => ({ owner: '', params: { id } }))
const fileOut = () => [{ owner: '', params: { number: '99999999' } }]
const nothing = () => [{ owner: '', params: { '*': 'no-such-page' } }]

const ofProposal = ({ proposals }: Stations): Place[] =>
	proposals.map((id) => ({ owner: 'policy-a', params: { id } }))
const ofParameter = () => [{ owner: '', params: { key: 'objection.days' } }]

/** What every kind of person must get, for every route on disk. */
export const accessTable: Record<string, AccessRow> = {
	$: { reads: () => 'not there', writes: () => 'not there', places: nothing },
	_index: { reads: everybody },
	...read(everybody, 'accessibility', 'help', 'offices', 'privacy', 'demonstration.outbox'),
	'first-look': {
		reads: everybody,
		faces: ['?asked=yes&stage=passed', '?stage=passed&business=closed&amount=lowest'],
	},

	'sign-in._index': { reads: onlyLeadsOn },
	'sign-in.callback': { reads: onlyLeadsOn },
	'sign-in.$message': { reads: unlessSignedIn('taxpayer'), places: message('ended') },
	'sign-out': { reads: onlyLeadsOn, writes: sent(person(onlyLeadsOn)), acts: true },
	'session.extend': { reads: onlyLeadsOn, writes: sent(person(everybody)) },
	choose: {
		reads: person(({ standing }) => (standing === 'unknown' ? 'unknown' : 'shown')),
		writes: sent(person(({ standing }) => (standing === 'unknown' ? 'unknown' : 'invalid'))),
	},
	unknown: { reads: person(({ standing }) => (standing === 'unknown' ? 'shown' : 'moved')) },

	...read(taxpayer(), 'arrears._index', 'arrears.print', 'arrears[.]csv', 'my-data', 'welfare'),
	'arrears.items.$itemNo.inquiry': {
		reads: own(),
		writes: sent(taxpayer(() => 'invalid')),
		complete: { about: 'other', text: asked },
		places: ({ inquiries }) =>
			inquiries.items.map((itemNo) => ({ owner: 'large-debt', params: { itemNo } })),
	},

	'apply._index': {
		reads: taxpayer(),
		writes: sent(taxpayer(() => 'invalid')),
		faces: ['?change=yes'],
	},
	'apply.items': { reads: drafting(either), writes: keeping(either, 'invalid') },
	'apply.quick-plan': { reads: drafting(quick), writes: keeping(quick, 'invalid') },
	'apply.tasks': { reads: drafting(full) },
	...fullSteps('situation', 'since', 'household', 'business', 'restart', 'support', 'area'),
	...fullSteps('reliefs', 'plan'),
	'apply.money': { ...fullStep, refuses: { 'income.work': '많이' } },
	'apply.property': { ...fullStep, refuses: { 'assets.deposits': '많이' } },
	'apply.help': {
		reads: drafting(either),
		writes: keeping(either, 'moved'),
		acts: true,
		refuses: { email: 'not an address' },
	},
	'apply.evidence': {
		reads: drafting(full),
		writes: keeping(full, 'moved'),
		acts: true,
	},
	'apply.check': { reads: drafting(either), writes: sent(taxpayer(() => 'invalid')) },
	'apply.discard': { reads: drafting(either), writes: sent(taxpayer(onlyLeadsOn)), acts: true },
	'apply.receipt.$reference': { reads: own(), places: caseOf('baker', 'company') },

	'evidence.upload': { writes: sent(taxpayer(() => 'not there')) },
	'evidence.$fileId': { reads: own(), places: fileOf('large-debt', 'baker') },
	'evidence.$fileId_.removal': {
		writes: sent(own('moved')),
		acts: true,
		places: fileOf('large-debt', 'baker'),
	},

	'cases._index': { reads: taxpayer() },
	'cases.$reference._index': { reads: own(), places: caseOf('baker', 'company-owner', 'company') },
	'cases.$reference.answer': {
		reads: own(),
		writes: sent(own('invalid')),
		places: caseOf('baker'),
	},
	'cases.$reference.evidence': {
		reads: own(),
		writes: sent(own('not there')),
		acts: true,
		places: caseOf('baker'),
	},
	'cases.$reference.withdraw': {
		reads: own(),
		writes: sent(own('moved')),
		acts: true,
		places: caseOf('baker'),
	},
	'cases.$reference.decision': { reads: own(), places: caseOf('company-owner') },
	'cases.$reference.offer': {
		reads: own(),
		writes: sent(own('invalid')),
		places: caseOf('company-owner'),
	},
	'cases.$reference.plan': { reads: own(), places: caseOf('company-owner') },
	'cases.$reference.reconsider': {
		reads: own(),
		writes: sent(own('invalid')),
		places: caseOf('company-owner'),
	},
	'cases.$reference.print': { reads: own(), places: caseOf('baker', 'company-owner') },

	staff: { reads: anyStaff() },
	'staff._index': { reads: anyStaff(), faces: ['?nothing=yes', '?state=queued&mine=yes'] },
	'staff_.sign-in._index': { reads: onlyLeadsOn },
	'staff_.sign-in.callback': { reads: onlyLeadsOn },
	'staff_.sign-in.$message': { reads: unlessSignedIn('staff'), places: message('ended') },
	'staff_.sign-out': { reads: onlyLeadsOn, writes: sent(anyStaff(onlyLeadsOn)), acts: true },
	'staff_.session.extend': { reads: onlyLeadsOn, writes: sent(anyStaff()) },
	'staff.next-case': { reads: onlyLeadsOn, writes: sent(staffWith(['officer'], () => 'invalid')) },

	'staff.search': { reads: staffWith(reviewers), writes: sent(staffWith(reviewers, invalid)) },
	'staff.inquiries._index': { reads: staffWith(reviewers), faces: ['?state=answered'] },
	'staff.plans': { reads: staffWith(reviewers) },
	'staff.inquiries.$id': {
		reads: ofOffice(reviewers),
		writes: sent(staffWith(reviewers, invalid)),
		complete: { text: asked },
		places: ({ inquiries }) => inquiries.ids.map((id) => ({ owner: 'large-debt', params: { id } })),
	},

	'staff.ledger._index': {
		reads: staffWith(managers),
		writes: sent(staffWith(managers, invalid)),
		acts: true,
	},
	'staff.ledger.corrections': { reads: staffWith(managers), faces: ['?row=T-baker'] },
	'staff.ledger.$id._index': { reads: staffWith(managers), places: delivery },
	'staff.ledger.$id.rejects': { reads: staffWith(managers), places: delivery },
	'staff.outbound._index': {
		reads: staffWith(['operations-manager']),
		faces: ['?before=2', '?again=1'],
	},
	'staff.outbound.$number.file': {
		reads: staffWith(['operations-manager'], () => 'not there'),
		places: fileOut,
	},
	'staff.outbound.$number.again': {
		reads: onlyLeadsOn,
		writes: sent(staffWith(['operations-manager'], () => 'not there')),
		places: fileOut,
	},
	'staff.parameters._index': { reads: staffWith(overseers), faces: ['?q=60%25', '?q=nothing'] },
	'staff.parameters.$key._index': { reads: staffWith(overseers), places: ofParameter },
	'staff.parameters.$key.proposal': {
		reads: staffWith(policy),
		writes: invalidOfPolicy,
		places: ofParameter,
	},
	'staff.parameters.holidays._index': { reads: staffWith(overseers), faces: ['?year=2031'] },
	'staff.parameters.holidays.proposal': { reads: staffWith(policy), writes: invalidOfPolicy },
	'staff.parameters.proposals.$id._index': {
		reads: staffWith(overseers),
		faces: ['?done=proposed'],
		places: ofProposal,
	},
	'staff.parameters.proposals.$id.approval': {
		reads: staffWith(policy),
		writes: invalidOfPolicy,
		acts: true,
		places: ofProposal,
	},
	'staff.parameters.proposals.$id.return': {
		reads: staffWith(policy),
		writes: invalidOfPolicy,
		places: ofProposal,
	},
	'staff.parameters.proposals.$id.withdrawal': {
		reads: staffWith(policy),
		writes: invalidOfPolicy,
		acts: true,
		places: ofProposal,
	},
	'staff.replays': { reads: staffWith(overseers) },

	...casesOfOffice,
}

// Whoever is signed in is not told that their sign-in has ended.
function unlessSignedIn(side: 'taxpayer' | 'staff'): Rule {
	return (caller) => (caller.side === side ? 'moved' : 'shown')
}
