import { grantsRelief } from '#app/domain/outcome.ts'
import { type LetterView } from './letter-view.server.ts'

/** Whether a letter leads on to help with living costs: where nothing was granted, or the month does not reach. */
export function leadsToLivingHelp(
	parts: readonly Pick<LetterView, 'outcome' | 'month'>[],
): boolean {
	const isGranted = parts.some(({ outcome }) => grantsRelief(outcome))
	return !isGranted || parts.some(({ month }) => month?.isShort)
}
