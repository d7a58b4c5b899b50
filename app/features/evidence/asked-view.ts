import { type EvidenceDocument } from '#app/domain/evidence-document.ts'
import { type EvidenceRequirement } from '#app/domain/evidence-requirement.ts'
import { type FileView } from './evidence-view.server.ts'

export type AskedView = {
	rule: string
	reason: string
	accepts: readonly EvidenceDocument[]
	fetchable: boolean
	noOlderThanMonths: number | null
	cannot: string
	files: FileView[]
}

export type EvidenceView = { asked: AskedView[]; others: FileView[] }

/** What is asked, each with its files; files that answer nothing asked stand apart. */
export function evidenceView(
	asked: readonly Pick<
		EvidenceRequirement,
		'id' | 'reason' | 'accepts' | 'fetchable' | 'noOlderThanMonths'
	>[],
	files: readonly FileView[],
	cannot: Readonly<Record<string, string>>,
): EvidenceView {
	const rules = asked.map(({ id }) => id)
	return {
		asked: asked.map(({ id, ...rule }) => ({
			...rule,
			rule: id,
			cannot: cannot[id] ?? '',
			files: files.filter((file) => file.rule === id),
		})),
		others: files.filter(({ rule }) => rule === null || !rules.includes(rule)),
	}
}
