import { type PlanShape } from '#app/domain/instalment-plan/plan-shape.ts'
import { type Language } from '#app/i18n/language.ts'
import { shapeWords } from '#app/i18n/plan-shape-words.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { type ComparisonRow } from '#app/ui/ComparisonTable.tsx'

export type ShapesBeside = Record<'asked' | 'other', PlanShape | undefined>

/** How the instalments of two plans stand to each other, as a line of their comparison. */
export function shapeRow({ asked, other }: ShapesBeside, language: Language): ComparisonRow {
	const t = translator(language)
	const words = (shape: PlanShape | undefined) =>
		shapeWords((key, values) => t(key, values), shape, language)
	return {
		id: 'shape',
		label: t('decision:offer.shape-label'),
		one: words(asked),
		other: words(other),
	}
}

/** The same, where one of them is not the same each month. */
export function unevenRow(shapes: ShapesBeside, language: Language): ComparisonRow[] {
	const isEven = (shape: PlanShape | undefined) => (shape?.kind ?? 'even') === 'even'
	return isEven(shapes.asked) && isEven(shapes.other) ? [] : [shapeRow(shapes, language)]
}
