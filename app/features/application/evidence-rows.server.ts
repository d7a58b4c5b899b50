import { and, eq, inArray } from 'drizzle-orm'
import { type DeclarationSnapshot } from '#app/domain/declaration-snapshot.ts'
import { evidenceAsked, healthRules } from '#app/domain/evidence-asked.ts'
import { reliefsNotShut } from '#db/case/reliefs-not-shut.server.ts'
import { type Tx } from '#db/client.server.ts'
import { evidenceFiles, evidenceRequirements } from '#db/schema/index.ts'
import { givenFiles } from './given-files.server.ts'
import { type Lodging } from './lodge.server.ts'

/**
 * Writes what is asked for and how far it is answered, and says which files go with the declaration. Why
 * something cannot be had is the person's own words and stays in the sealed declaration.
 */
export async function writeEvidenceRows(
	tx: Tx,
	taxpayerId: number,
	lodging: Lodging,
): Promise<DeclarationSnapshot['evidence']> {
	const { caseId, answers, applicant, at } = lodging
	if (lodging.health === 'no') await leaveHealthFilesOut(tx, lodging)
	const files = await filesOf(tx, caseId)
	const cannot = answers.evidence?.cannot ?? {}
	const notShut = await reliefsNotShut(tx, { ...lodging, taxpayerId })
	const rows = evidenceAsked(answers, applicant.business, notShut).map(
		({ id, version, reason }) => ({
			caseId,
			rule: id,
			ruleVersion: version,
			reason,
			state: files.has(id)
				? ('received' as const)
				: cannot[id] === undefined
					? ('needed' as const)
					: ('cannot-provide' as const),
			changedAt: at,
		}),
	)
	if (rows.length > 0) await tx.insert(evidenceRequirements).values(rows)
	return [...files].map(([rule, hashes]) => ({ rule, files: hashes }))
}

// The bytes follow when the worker checks the case.
async function leaveHealthFilesOut(tx: Tx, { caseId, at }: Lodging): Promise<void> {
	await tx
		.update(evidenceFiles)
		.set({ removedAt: at })
		.where(and(eq(evidenceFiles.caseId, caseId), inArray(evidenceFiles.rule, [...healthRules])))
}

async function filesOf(tx: Tx, caseId: string): Promise<Map<string, string[]>> {
	const byRule = new Map<string, string[]>()
	for (const { rule, sha256 } of await givenFiles(tx, caseId)) {
		const key = rule ?? ownAccord
		byRule.set(key, [...(byRule.get(key) ?? []), sha256])
	}
	return byRule
}

/** Stands where no rule asked for a document. */
const ownAccord = 'own-accord'
