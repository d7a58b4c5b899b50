import { eq } from 'drizzle-orm'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'
import { type CaseBasis, reliefsInOrder } from '../../app/domain/decision/case-basis.ts'
import { type OfficeFindings, withFindings } from '../../app/domain/eligibility/office-findings.ts'
import { type KnownTaxpayer, personFrom } from '../../app/domain/eligibility/person-from.ts'
import { dayInKorea } from '../../app/platform/clock.server.ts'
import { type Tx } from '../client.server.ts'
import { itemsOfTaxpayer, type LedgerItem } from '../ledger/items-of-taxpayer.server.ts'
import { knownTaxpayer } from '../ledger/known-taxpayer.server.ts'
import { caseItems, caseReliefs } from '../schema/index.ts'
import { type Declaration, declarationOf } from './declaration.server.ts'
import { type OfficeCase } from './office-case.server.ts'

export type CaseItem = LedgerItem & {
	payableAtSubmission: number
	/** When it was paid off while the case was open; it is no longer what the case is about. */
	leftAt: Date | null
}

/** What a case is judged by, read from the ledger and from what was handed in. */
export type CaseFile = {
	basis: CaseBasis
	items: readonly CaseItem[]
	known: KnownTaxpayer
	declaration: Declaration
}

/** The file of a case as of today, with what the office found where it looked. */
export async function caseFile(
	tx: Tx,
	row: Pick<OfficeCase, 'id' | 'taxpayerId' | 'submittedAt'>,
	today: CalendarDate,
	findings: OfficeFindings = {},
): Promise<CaseFile> {
	const declaration = await declarationOf(tx, row.id)
	if (!declaration) throw new Error('A submitted case holds what was handed in')
	const { answers, plan, plansBeside } = declaration.snapshot
	const owned = await itemsOfTaxpayer(tx, row.taxpayerId)
	const items = await itemsOfCase(tx, row.id, owned)
	const others = owned.filter(
		({ rowId, status }) => status === 'open' && !items.some((item) => item.rowId === rowId),
	)
	const known = await knownTaxpayer(tx, row.taxpayerId)
	const asked = await tx.select().from(caseReliefs).where(eq(caseReliefs.caseId, row.id))
	const basis: CaseBasis = {
		// Cancelled or paid, an item is no longer what the case is about.
		items: items.filter(({ status, leftAt }) => status === 'open' && leftAt === null),
		person: withFindings(personFrom(known, answers, others), findings),
		answers,
		reliefs: reliefsInOrder(asked.map(({ relief }) => relief)),
		submittedPlan: plan,
		besidePlans: plansBeside ?? [],
		filedOn: dayInKorea(row.submittedAt),
		today,
	}
	return { basis, items, known, declaration }
}

// An item the ledger no longer names is not there any more; the check and the page say so.
async function itemsOfCase(
	tx: Tx,
	caseId: string,
	owned: readonly LedgerItem[],
): Promise<CaseItem[]> {
	const held = await tx.select().from(caseItems).where(eq(caseItems.caseId, caseId))
	return owned.flatMap((item) => {
		const inCase = held.find(({ itemId }) => itemId === item.rowId)
		if (!inCase) return []
		const { payableAtSubmission, leftAt } = inCase
		return [{ ...item, payableAtSubmission, leftAt }]
	})
}
