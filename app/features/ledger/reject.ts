/** Why a value or a whole file is refused; equal to its locale key in `ledger:reject`. */
export const rejectReasons = [
	'not_utf8',
	'no_first_line',
	'unknown_ledger',
	'as_of_in_future',
	'older_than_ledger',
	'wrong_header',
	'no_rows',
	'wrong_column_count',
	'broken_quotes',
	'control_character',
	'missing',
	'too_long',
	'wrong_shape',
	'not_one_of',
	'not_a_day',
	'day_too_early',
	'not_won',
	'not_a_year',
	'duplicate',
	'unknown_office',
	'unknown_taxpayer',
	'unknown_item',
	'item_of_another_taxpayer',
	'earlier_than',
	'needs_other_field',
	'after_as_of',
	'zero',
] as const
export type RejectReason = (typeof rejectReasons)[number]

/** One value that cannot be taken; `other` is what the sentence names beside it. */
export type Reject = {
	line: number
	field: string
	value: string
	reason: RejectReason
	other: string
}

/** More than this many are counted and not listed. */
export const mostRejectsListed = 1000

export function rejectOf(
	reason: RejectReason,
	{ line = 1, field = '', value = '', other = '' }: Partial<Omit<Reject, 'reason'>> = {},
): Reject {
	return { line, field, value: value.slice(0, 100), reason, other }
}

export type RejectList = {
	add: (reject: Reject) => void
	/** Rejects found elsewhere, of `lines` lines that hold no other. */
	addAll: (rejects: readonly Reject[], lines: number) => void
	listed: () => Reject[]
	readonly lines: number
}

/** Counts the refused lines of a file and keeps the first rejects, in the order of the file. */
export function rejectList(first: readonly Reject[] = []): RejectList {
	const kept = [...first]
	let lines = first.length
	const addAll = (rejects: readonly Reject[], ofLines: number) => {
		lines += ofLines
		kept.push(...rejects.slice(0, mostRejectsListed - kept.length))
	}
	return {
		add: (reject) => addAll([reject], 1),
		addAll,
		listed: () => kept.toSorted((a, b) => a.line - b.line),
		get lines() {
			return lines
		},
	}
}
