import { type EvidenceRuleId, evidenceRule } from '#app/domain/evidence-requirement.ts'
import { refreshQueueItem } from '#db/case/queue-item.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { evidenceRequirements } from '#db/schema/index.ts'
import { noWaiver } from './requirement-of-case.server.ts'

/** Puts documents on the list of what is needed, also those that were given and did not do. */
export async function requireEvidence(
	tx: Tx,
	caseId: string,
	rules: readonly EvidenceRuleId[],
	{ at, on }: Pick<Doing, 'at' | 'on'>,
): Promise<void> {
	if (rules.length === 0) return
	const rows = rules.map((rule) => {
		const { version, reason } = evidenceRule(rule)
		return { caseId, rule, ruleVersion: version, reason, changedAt: at }
	})
	for (const row of rows) {
		const { ruleVersion, reason } = row
		await tx
			.insert(evidenceRequirements)
			.values(row)
			.onConflictDoUpdate({
				target: [evidenceRequirements.caseId, evidenceRequirements.rule],
				// Asked for by an officer, it is needed again although one went without it.
				set: { state: 'needed', ruleVersion, reason, changedAt: at, ...noWaiver },
			})
	}
	await refreshQueueItem(tx, caseId, { on })
}
