import { eq } from 'drizzle-orm'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { surchargeOf } from '#app/domain/surcharge/surcharge.ts'
import { type Tx } from '#db/client.server.ts'
import { itemsOfTaxpayer } from '#db/ledger/items-of-taxpayer.server.ts'
import { caseItems, cases } from '#db/schema/index.ts'
import { type FileFinding } from './check-files.server.ts'

/** What the check noticed for the officer to look at; nothing of it needs the taxpayer. */
export const checkFlags = ['item-no-longer-owed', 'same-file-twice'] as const

type CheckedCase = {
	caseId: string
	findings: readonly FileFinding[]
	on: CalendarDate
	parameters: Parameters
}

/** The flags of a case with what this check noticed, and without what an earlier one did. */
export async function flagsAfterCheck(
	tx: Tx,
	{ caseId, findings, on, parameters }: CheckedCase,
): Promise<string[]> {
	const [row] = await tx
		.select({ flags: cases.flags, taxpayerId: cases.taxpayerId })
		.from(cases)
		.where(eq(cases.id, caseId))
	if (!row) return []
	const owed = await owedItems(tx, row.taxpayerId, on, parameters)
	const held = await tx
		.select({ itemId: caseItems.itemId })
		.from(caseItems)
		.where(eq(caseItems.caseId, caseId))
	const isSettled = held.some(({ itemId }) => !owed.has(itemId))
	const isTwice = new Set(findings.map(({ sha256 }) => sha256)).size < findings.length
	return [
		...row.flags.filter((flag) => !checkFlags.some((own) => own === flag)),
		...(isSettled ? [checkFlags[0]] : []),
		...(isTwice ? [checkFlags[1]] : []),
	]
}

async function owedItems(
	tx: Tx,
	taxpayerId: number,
	on: CalendarDate,
	parameters: Parameters,
): Promise<Set<number>> {
	const items = await itemsOfTaxpayer(tx, taxpayerId)
	const owed = items.filter(
		(item) => item.status === 'open' && surchargeOf(item, on, parameters).payable > 0,
	)
	return new Set(owed.map(({ rowId }) => rowId))
}
