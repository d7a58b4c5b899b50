import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { afterChange, coveringFigure, firstDayOf } from '#app/domain/parameters/change.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type ProposalState, refusalToDecide } from '#app/domain/parameters/proposal.ts'
import { effectOf } from '#app/domain/parameters/worked-examples.ts'
import { formatDay, formatInstant } from '#app/i18n/format.ts'
import { effectView, type EffectView } from './effect-view.ts'
import { changeWords, spanWords, valueWords, type Words } from './figure-words.ts'
import { type Proposal } from './find-proposal.server.ts'
import { changeOf } from './proposal-change.ts'

export type ProposalView = {
	id: string
	what: string
	key: string | null
	/** The value it proposes and, until it is decided, the one it takes over from; of a holiday its day. */
	value: string
	now: string | null
	span: string | null
	article: string
	source: string
	reason: string
	correction: string | null
	by: string
	at: string
	state: ProposalState
	decided: { by: string | null; at: string; reason: string | null } | null
	/** What it would do; none once it is decided. */
	effect: EffectView | null
	/** Whether the reader proposed it, or may decide it. */
	own: boolean
	mayDecide: boolean
}

type Reader = { staffId: string; decides: boolean }

/** A proposal with its effect on the examples by the numbers as they stand. */
export function proposalView(
	row: Proposal,
	parameters: Parameters,
	reader: Reader,
	words: Words,
): ProposalView {
	const change = changeOf(row)
	const { language } = words
	const now = row.key ? coveringFigure(parameters, row.key, row.validFrom) : undefined
	const open = row.state === 'proposed'
	return {
		...{ id: row.id, key: row.key, article: row.article, source: row.source, reason: row.reason },
		...{ correction: row.correction, state: row.state, by: row.proposer },
		what: changeWords(change, words),
		value: change.kind === 'figure' ? valueWords(change, words) : formatDay(change.on, language),
		now: open && now ? valueWords(now, words) : null,
		span: row.key ? spanWords(row.validFrom, row.validTo, words) : null,
		at: formatInstant(row.proposedAt, language),
		decided: decidedOf(row, words),
		effect: open ? effect(row, parameters, firstDayOf(change), words) : null,
		own: row.proposedBy === reader.staffId,
		mayDecide: reader.decides && refusalToDecide(row, reader.staffId) === undefined,
	}
}

function decidedOf(row: Proposal, { language }: Words): ProposalView['decided'] {
	if (!row.decidedAt) return null
	const at = formatInstant(row.decidedAt, language)
	return { by: row.decider, at, reason: row.decisionReason }
}

function effect(row: Proposal, parameters: Parameters, on: CalendarDate, words: Words) {
	const after = { version: row.id, ...afterChange(parameters, changeOf(row)) }
	return effectView(effectOf(parameters, after, on), on, words)
}
