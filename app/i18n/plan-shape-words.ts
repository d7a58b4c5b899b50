import { formatWon } from './format.ts'
import { type Language } from './language.ts'

type Shape =
	| { kind: 'even' | 'growing' }
	| { kind: 'seasonal'; months: readonly number[] }
	| { kind: 'first-larger'; first: number }

type ShapeKey =
	| `instalment-plan:shape-said.${Shape['kind']}`
	// The months of a shape are 1 to 12.
	| 'instalment-plan:months.month-1'

type Say = (key: ShapeKey, values: { months: string; first: string }) => string

/** How the instalments of a plan stand to each other; even where no shape is named. */
export function shapeWords(say: Say, shape: Shape | undefined, language: Language): string {
	const none = { months: '', first: '' }
	const monthName = (month: number) =>
		say(`instalment-plan:months.month-${month}` as 'instalment-plan:months.month-1', none)
	return say(`instalment-plan:shape-said.${shape?.kind ?? 'even'}`, {
		months: shape?.kind === 'seasonal' ? shape.months.map(monthName).join(', ') : '',
		first: shape?.kind === 'first-larger' ? formatWon(shape.first, language) : '',
	})
}
