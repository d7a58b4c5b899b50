import { formatInstant } from '#app/i18n/format.ts'
import { type LastMove } from '#db/case/last-move.server.ts'
import { type Conflict } from './ChangedMeanwhile.tsx'
import { type Words } from './words.ts'

const said = ['sent_differently', 'request_over', 'not_answered', 'offer_not_open'] as const

/** A refusal in words, with what was done to the case last: by which side and when, no name. */
export function conflictOf(
	{ refusal, meanwhile }: { refusal: string; meanwhile: LastMove | undefined },
	{ t, language }: Words,
	kept: readonly string[] = [],
): Conflict {
	const known = said.find((one) => one === refusal) ?? 'other'
	return {
		kept,
		refusal: t(`case-progress:refusal.${known}`),
		meanwhile: meanwhile
			? t('case-progress:meanwhile.what', {
					at: formatInstant(meanwhile.at, language),
					who: t(`case-progress:meanwhile.by.${meanwhile.by}`),
					what: t(`case-progress:move.${meanwhile.move as 'submit'}`),
				})
			: null,
	}
}
