import * as z from 'zod'
import { readWon, type Won } from '#app/domain/won.ts'
import { formatNumber } from '#app/i18n/format.ts'

/** An amount as people write it; left empty it is nothing. */
export const typedWon = z
	.string()
	.trim()
	.max(40, 'hardship-declaration:won.error')
	.default('')
	.transform((typed, context): Won => {
		if (typed === '') return 0
		const amount = readWon(typed)
		if (amount === undefined) {
			context.addIssue({ code: 'custom', message: 'hardship-declaration:won.error' })
			return 0
		}
		return amount
	})

/** One amount for each kind. */
export function wonByKind<Kind extends string>(kinds: readonly Kind[]) {
	const shape = Object.fromEntries(kinds.map((kind) => [kind, typedWon])) as Record<
		Kind,
		typeof typedWon
	>
	return z.object(shape)
}

/** Amounts as they stand in the boxes; nothing stands where nothing was said. */
export function writtenWon<Kind extends string>(
	kinds: readonly Kind[],
	amounts: Record<Kind, Won> | undefined,
): Record<Kind, string> {
	return Object.fromEntries(
		kinds.map((kind) => [
			kind,
			amounts ? (amounts[kind] === 0 ? '' : formatNumber(amounts[kind])) : '',
		]),
	) as Record<Kind, string>
}
