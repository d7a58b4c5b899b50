import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import { unsealInputs } from '#db/case/kept-decision.server.ts'
import { type Tx } from '#db/client.server.ts'
import { caseItems, cases, decisions, planItems, plans, taxItems } from '#db/schema/index.ts'

/** What a case does for a tax: it is looked at, a plan that was granted runs for it, or the duty to pay it ends. */
export type ItemCase = { reference: string; standing: 'open' | 'plan' | 'ends' }

type Found = { itemNo: string; reference: string | null }

/** The case each item is in, by item number; a draft holds none, and what is open comes before what was granted. */
export async function casesOfItems(tx: Tx, taxpayerId: number): Promise<Map<string, ItemCase>> {
	const found = (rows: readonly Found[], standing: ItemCase['standing']) =>
		rows.map(({ itemNo, reference }) => {
			return [itemNo, { reference: reference ?? '', standing }] as const
		})
	return new Map([
		...found(await itemsUnderPlans(tx, taxpayerId), 'plan'),
		...found(await itemsThatEnd(tx, taxpayerId), 'ends'),
		...found(await itemsLookedAt(tx, taxpayerId), 'open'),
	])
}

const row = { itemNo: taxItems.itemNo, reference: cases.reference }

// A plan handed in by oneself holds nothing off: every other way stays open beside it.
function itemsUnderPlans(tx: Tx, taxpayerId: number): Promise<Found[]> {
	const isRunning = and(eq(plans.state, 'active'), ne(plans.relief, 'voluntary-plan'))
	return tx
		.select(row)
		.from(cases)
		.innerJoin(plans, eq(plans.caseId, cases.id))
		.innerJoin(planItems, eq(planItems.planId, plans.id))
		.innerJoin(taxItems, eq(taxItems.id, planItems.itemId))
		.where(and(eq(cases.taxpayerId, taxpayerId), isRunning))
}

// Of several taxes asked about an extinction ends only those its article names.
async function itemsThatEnd(tx: Tx, taxpayerId: number): Promise<Found[]> {
	const isGranted = inArray(decisions.outcome, ['approved', 'approved-changed'])
	const ends = and(eq(decisions.relief, 'extinction'), isGranted, eq(cases.state, 'decided'))
	const rows = await tx
		.select({ id: decisions.id, inputs: decisions.inputs, reference: cases.reference })
		.from(cases)
		.innerJoin(decisions, eq(decisions.caseId, cases.id))
		.where(and(eq(cases.taxpayerId, taxpayerId), ends))
	return rows.flatMap(({ reference, ...decision }) =>
		(unsealInputs(decision).eligibility?.covers ?? []).map((itemNo) => ({ itemNo, reference })),
	)
}

function itemsLookedAt(tx: Tx, taxpayerId: number): Promise<Found[]> {
	const isOpen = and(isNotNull(cases.reference), eq(caseItems.open, true))
	return tx
		.select(row)
		.from(caseItems)
		.innerJoin(cases, eq(cases.id, caseItems.caseId))
		.innerJoin(taxItems, eq(taxItems.id, caseItems.itemId))
		.where(and(eq(cases.taxpayerId, taxpayerId), isOpen))
}
