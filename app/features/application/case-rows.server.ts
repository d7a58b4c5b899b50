import { eq } from 'drizzle-orm'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { keepPlan } from '#db/case/keep-plan.server.ts'
import { type Tx } from '#db/client.server.ts'
import { caseItems, caseReliefs, consents } from '#db/schema/index.ts'
import { type FiguredPlan } from './application-figures.ts'
import { type Lodging } from './lodge.server.ts'
import { wordingVersion } from './submit-form.schema.ts'

/** The rows a case is made of besides its items, each written on its own. */
export function writeCaseRows(tx: Tx, { taxpayerId }: SignedInTaxpayer, lodging: Lodging) {
	const { caseId, figures } = lodging
	return [
		tx.insert(caseReliefs).values(figures.reliefs.map((relief) => ({ caseId, relief }))),
		tx.insert(consents).values(consentRows(lodging)),
		...figures.plans.map((plan) => keepRequested(tx, taxpayerId, lodging, plan)),
	]
}

/**
 * Puts the items into the case; `false`, and nothing written, when one went to another case. The unique rule
 * of the table, not a look beforehand, decides whose an item is.
 */
export async function takeItems(tx: Tx, { caseId, figures }: Lodging): Promise<boolean> {
	const rows = figures.items.map(({ item, shown }) => ({
		caseId,
		itemId: item.rowId,
		payableAtSubmission: shown.payable,
	}))
	const taken = await tx
		.insert(caseItems)
		.values(rows)
		.onConflictDoNothing()
		.returning({ itemId: caseItems.itemId })
	if (taken.length === figures.items.length) return true
	await tx.delete(caseItems).where(eq(caseItems.caseId, caseId))
	return false
}

async function keepRequested(
	tx: Tx,
	taxpayerId: number,
	lodging: Lodging,
	{ wish, schedule, terms, itemIds }: FiguredPlan,
): Promise<void> {
	const { caseId, figures, on, at, parameters } = lodging
	const held = figures.items.filter(({ item }) => itemIds.includes(item.id))
	await keepPlan(tx, {
		...{ caseId, taxpayerId, schedule, terms, at, calculatedOn: on, origin: 'requested' },
		...{ relief: wish.relief, payDay: wish.payDay, parameterVersion: parameters.version },
		itemIds: held.map(({ item }) => item.rowId),
	})
}

function consentRows({ caseId, health, at }: Lodging): (typeof consents.$inferInsert)[] {
	const declaration = { caseId, kind: 'declaration', wordingVersion, given: 'yes', at } as const
	if (!health) return [declaration]
	return [declaration, { caseId, kind: 'health-data', wordingVersion, given: health, at }]
}
