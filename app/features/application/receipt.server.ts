import { and, eq } from 'drizzle-orm'
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
			first: snapshot.plan?.instalments[0] ?? null,
			dueOn: row.dueOn,
			lawDueOn: row.lawDueOn,
			office: { name: row.officeName, phone: row.officePhone },
		}
	})
}

export type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>
