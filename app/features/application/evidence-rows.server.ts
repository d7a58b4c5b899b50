import { and, eq, inArray } from 'drizzle-orm'
import { type DeclarationSnapshot } from '#app/domain/declaration-snapshot.ts'
import { reliefsNotShutTo } from '#app/domain/eligibility/not-shut.ts'
import { evidenceAsked, healthRules } from '#app/domain/evidence-asked.ts'
import { type Tx } from '#db/client.server.ts'
import { evidenceFiles, evidenceRequirements } from '#db/schema/index.ts'
import { type Lodging } from './lodge.server.ts'

/**
 * Writes what is asked for and how far it is answered. Why something cannot be had is the person's own words
 * and stays in the sealed declaration.
 */
export function writeEvidenceRows(tx: Tx, lodging: Lodging) {
	const rows = requirementRows(lodging)
	return [
		lodging.health === 'no' && leaveHealthFilesOut(tx, lodging),
		rows.length > 0 && tx.insert(evidenceRequirements).values(rows),
	]
}

function requirementRows(lodging: Lodging): (typeof evidenceRequirements.$inferInsert)[] {
	const { caseId, answers, applicant, known, owned, on, parameters, at } = lodging
	const given = new Set(evidenceGiven(lodging).map(({ rule }) => rule))
	const cannot = answers.evidence?.cannot ?? {}
	const notShut = reliefsNotShutTo(known, owned, answers, on, parameters)
	return evidenceAsked(answers, applicant.business, notShut).map(({ id, version, reason }) => ({
		...{ caseId, rule: id, ruleVersion: version, reason, changedAt: at },
		state: given.has(id) ? 'received' : cannot[id] === undefined ? 'needed' : 'cannot-provide',
	}))
}

// The bytes follow when the worker checks the case.
function leaveHealthFilesOut(tx: Tx, { caseId, at }: Lodging) {
	return tx
		.update(evidenceFiles)
		.set({ removedAt: at })
		.where(and(eq(evidenceFiles.caseId, caseId), inArray(evidenceFiles.rule, [...healthRules])))
}

/** The files that go with the declaration, by the rule that asked for them. */
export function evidenceGiven({ files, health }: Lodging): DeclarationSnapshot['evidence'] {
	const byRule = new Map<string, string[]>()
	for (const { rule, sha256 } of files) {
		if (health === 'no' && healthRules.some((left) => left === rule)) continue
		const key = rule ?? ownAccord
		byRule.set(key, [...(byRule.get(key) ?? []), sha256])
	}
	return [...byRule].map(([rule, hashes]) => ({ rule, files: hashes }))
}

/** Stands where no rule asked for a document. */
const ownAccord = 'own-accord'
