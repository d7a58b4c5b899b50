import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/domain/canonical-json.ts'
import { type Answers } from '#app/domain/declaration.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'
import { type ApplicationFigures } from './application-figures.ts'
import { type GivenFile } from './given-files.server.ts'

/** What the person had before their eyes when they pressed the button, as two short marks. */
export type Seen = { answers: string; figures: string }

export function seenOf(
	answers: Answers,
	files: readonly GivenFile[],
	figures: ApplicationFigures<TaxItem>,
): Seen {
	const { items, reliefs, plans } = figures
	return {
		answers: markOf([answers, files.map(({ rule, sha256 }) => [rule, sha256])]),
		figures: markOf({
			items: items.map(({ shown }) => [shown.itemNo, shown.payable]),
			reliefs,
			plans: plans.map(({ schedule }) =>
				schedule.instalments.map(({ dueOn, amount }) => [dueOn, amount]),
			),
		}),
	}
}

function markOf(value: unknown): string {
	return createHash('sha256').update(canonicalJson(value)).digest('base64url')
}
