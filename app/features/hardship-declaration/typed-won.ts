import * as z from 'zod/mini'
import { readAmount, type Won } from '#app/domain/won.ts'
import { amountMessage } from '#app/i18n/amount-message.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { refuseField, typedText } from '#app/platform/typed-text.ts'

/** An amount as people write it; left empty it is nothing. */
const typedWon = z.pipe(
	typedText(),
	z.transform((typed: string, context): Won => {
		if (typed === '') return 0
		const { won, problem } = readAmount(typed)
		if (problem && problem !== 'zero') {
			refuseField(context, amountMessage(problem, 'hardship-declaration:won.error'))
		}
		return won ?? 0
	}),
)

/** One amount for each kind. */
export function wonByKind<Kind extends string>(kinds: readonly Kind[]) {
	const shape = Object.fromEntries(kinds.map((kind) => [kind, typedWon])) as Record<
		Kind,
		typeof typedWon
	>
	// Boxes left empty are sent all the same: a group that is not there comes from no page of ours.
	return z.object(shape, 'common:form.outdated')
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
