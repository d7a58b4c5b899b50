import { type AccessPurpose } from '#app/domain/access-purpose.ts'
import { answerDue } from '#app/domain/due.ts'
import { decide } from '#app/features/decision/decide.server.ts'
import { recommend } from '#app/features/decision/recommend.server.ts'
import { returnCase } from '#app/features/decision/return-case.server.ts'
import { acknowledgePlan } from '#app/features/review/acknowledge-plan.server.ts'
import { addNote } from '#app/features/review/add-note.server.ts'
import { askTaxpayer } from '#app/features/review/ask-taxpayer.server.ts'
import { classifyCase } from '#app/features/review/classify-case.server.ts'
import { releaseCase } from '#app/features/review/release-case.server.ts'
import { takeCase } from '#app/features/review/take-case.server.ts'
import { findStaffAccount } from '#app/features/staff-accounts/staff-account.server.ts'
import { asStaff, asSystem } from '#db/acting.server.ts'
import { recordAccess } from '#db/audit.server.ts'
import { findOfficeCase, type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing, type NamedStaff } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type StaffDeed } from '#db/seed/history/act.ts'
import { type Moment } from './moment.ts'
import { referenceOf } from './reference-of.ts'

type Outcome = { moved: true } | { moved: false; refusal: string }

/** Somebody of the office opens an application and does something about it; why not, where it was refused. */
export async function actOfStaff(
	person: string,
	deed: StaffDeed,
	moment: Moment,
): Promise<string | undefined> {
	const staff = await staffOf(deed.by)
	const reference = await referenceOf(person)
	const outcome = await asStaff(staff, async (tx): Promise<Outcome> => {
		const row = await findOfficeCase(tx, staff, reference)
		if (!row) return { moved: false, refusal: 'not_found' }
		const reading = { taxpayerId: row.taxpayerId, caseId: row.id, what: 'case' } as const
		const purpose = purposeOf(deed)
		await recordAccess(tx, staff, { ...reading, purpose, ip: null, at: moment.at })
		return act(tx, { ...moment, staff, ip: null }, row, deed)
	})
	return outcome.moved ? undefined : outcome.refusal
}

async function act(tx: Tx, doing: Doing, row: OfficeCase, deed: StaffDeed): Promise<Outcome> {
	switch (deed.act) {
		case 'take':
			return takeCase(tx, doing, row)
		case 'acknowledge':
			return acknowledgePlan(tx, doing, row)
		case 'note':
			await addNote(tx, doing, row, deed.text)
			return { moved: true }
		case 'classify':
			return classifyCase(tx, doing, row, deed)
		case 'ask': {
			const dueOn = answerDue(doing.on, doing.parameters)
			return askTaxpayer(tx, doing, row, { ...deed, documents: [], otherDocument: '', dueOn })
		}
		case 'release':
			return releaseCase(tx, doing, row, deed)
		case 'recommend':
			return recommend(tx, doing, row, deed)
		case 'return':
			return returnCase(tx, doing, row, deed)
		case 'decide':
			return decide(tx, doing, row, deed)
	}
}

function purposeOf({ act: done }: StaffDeed): AccessPurpose {
	if (done === 'take' || done === 'acknowledge') return 'sort-queue'
	return done === 'decide' || done === 'return' ? 'decide-case' : 'review-case'
}

async function staffOf(subject: string): Promise<NamedStaff> {
	const account = await asSystem((tx) => findStaffAccount(tx, subject))
	if (!account) throw new Error(`There is no ${subject}`)
	const { id: staffId, officeCode, roles, name } = account
	return { staffId, officeCode, roles, name }
}
