import { and, eq, ne } from 'drizzle-orm'
import { isReference } from '#app/domain/case/reference.ts'
import {
	evidenceRule,
	type EvidenceRuleId,
	evidenceRuleIds,
} from '#app/domain/evidence-requirement.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Tx } from '#db/client.server.ts'
import { cases, evidenceRequirements } from '#db/schema/index.ts'
import { evidenceView } from './asked-view.ts'
import { filesOfCase } from './evidence-view.server.ts'

/** What is asked for in a case of one's own, with its files; `open` while it is the taxpayer's turn. */
export async function evidenceOfCase(
	tx: Tx,
	{
		reference,
		taxpayerId,
		language,
	}: { reference: string; taxpayerId: number; language: Language },
) {
	if (!isReference(reference)) return undefined
	const [row] = await tx
		.select({ id: cases.id, state: cases.state })
		.from(cases)
		.where(and(eq(cases.reference, reference), eq(cases.taxpayerId, taxpayerId)))
	if (!row) return undefined
	const required = await tx
		.select({ rule: evidenceRequirements.rule })
		.from(evidenceRequirements)
		.where(and(eq(evidenceRequirements.caseId, row.id), ne(evidenceRequirements.state, 'waived')))
		.orderBy(evidenceRequirements.rule)
	const asked = required
		.map(({ rule }) => rule)
		.filter(isRule)
		.map(evidenceRule)
	const files = await filesOfCase(tx, row.id, language)
	return {
		caseId: row.id,
		open: row.state === 'awaiting_taxpayer',
		view: evidenceView(asked, files, {}),
	}
}

function isRule(rule: string): rule is EvidenceRuleId {
	return (evidenceRuleIds as readonly string[]).includes(rule)
}
