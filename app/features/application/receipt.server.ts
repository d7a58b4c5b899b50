import { and, eq } from 'drizzle-orm'
import { type DeclarationSnapshot } from '#app/domain/declaration-snapshot.ts'
import { isReference } from '#app/domain/case/reference.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { declarationOf } from '#db/case/declaration.server.ts'
import { cases, offices } from '#db/schema/index.ts'

/** What was handed in under a reference, for the taxpayer it belongs to and nobody else. */
export async function findReceipt(taxpayer: SignedInTaxpayer, reference: string) {
	if (!isReference(reference)) return undefined
	return asTaxpayer(taxpayer, async (tx) => {
		const [row] = await tx
			.select({
				id: cases.id,
				lane: cases.lane,
				lawDueOn: cases.lawDueOn,
				dueOn: cases.dueOn,
				officeName: offices.name,
				officePhone: offices.phone,
			})
			.from(cases)
			.innerJoin(offices, eq(offices.code, cases.officeCode))
			.where(and(eq(cases.reference, reference), eq(cases.taxpayerId, taxpayer.taxpayerId)))
		const declaration = row && (await declarationOf(tx, row.id))
		if (!declaration) return undefined
		const { sha256, submittedAt, snapshot } = declaration
		return {
			reference,
			sha256,
			submittedAt,
			lane: row.lane,
			reliefs: snapshot.reliefs,
			items: snapshot.items.length,
			total: snapshot.total,
			first: firstOf(snapshot),
			dueOn: row.dueOn,
			lawDueOn: row.lawDueOn,
			office: { name: row.officeName, phone: row.officePhone },
		}
	})
}

/** What falls due first of all that is to be paid. */
function firstOf({ plan, plansBeside = [] }: DeclarationSnapshot) {
	const firsts = [plan, ...plansBeside].flatMap((one) => one?.instalments[0] ?? [])
	const [first] = firsts.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
	const sameDay = firsts.filter(({ dueOn }) => dueOn === first?.dueOn)
	return first ? { ...first, amount: sameDay.reduce((sum, { amount }) => sum + amount, 0) } : null
}

export type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>
