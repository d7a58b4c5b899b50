import { and, eq, isNull } from 'drizzle-orm'
import { now, today } from '#app/platform/clock.server.ts'
import { fileStore } from '#app/platform/file-store.server.ts'
import { type SignedInTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { moveCase } from '#db/case/move-case.server.ts'
import { type Tx } from '#db/client.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { evidenceFiles } from '#db/schema/index.ts'
import { forgetAnswers } from './draft-answers.server.ts'
import { standingOf } from './draft.server.ts'

/** Takes a draft away with its answers and files; with none there is nothing to do. */
export async function discardDraft(taxpayer: SignedInTaxpayer, ip: string | null): Promise<void> {
	const parameters = await currentParameters()
	const keys = await asTaxpayer(taxpayer, async (tx) => {
		const { draft } = await standingOf(tx, taxpayer.taxpayerId)
		if (!draft) return []
		const { caseId } = draft
		const at = now()
		const { moved } = await moveCase(tx, {
			caseId,
			move: 'discard',
			by: { actor: { role: 'taxpayer' }, id: taxpayer.personId, name: taxpayer.personName },
			at,
			on: today(),
			parameters,
		})
		if (!moved) return []
		await forgetAnswers(tx, caseId)
		const actor = { actorKind: 'taxpayer', actorId: taxpayer.personId } as const
		await audit(tx, { ...actor, at, action: 'discard-draft', caseId, ip })
		return removeFiles(tx, caseId, at)
	})
	// After the transaction: a file gone for a draft that stayed would be the worse of the two.
	await Promise.all(keys.map((key) => fileStore().remove(key)))
}

async function removeFiles(tx: Tx, caseId: string, at: Date): Promise<string[]> {
	const removed = await tx
		.update(evidenceFiles)
		.set({ removedAt: at })
		.where(and(eq(evidenceFiles.caseId, caseId), isNull(evidenceFiles.removedAt)))
		.returning({ key: evidenceFiles.storeKey })
	return removed.map(({ key }) => key)
}
