/** Why a value or a whole file is refused; equal to its locale key in `ledger:reject`. */
export const rejectReasons = [
	'unreadable_letters',
	'line_too_long',
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
	'shortened_number',
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

/** The rejects of a file: how many lines hold one, how often each reason, and the first of them. */
export type Rejects = {
	lines: number
	reasons: Partial<Record<RejectReason, number>>
	first: readonly Reject[]
}

export const noRejects: Rejects = { lines: 0, reasons: {}, first: [] }

/** More than this many are in the reject file and not in the answer. */
export const mostRejectsListed = 1000

export function rejectOf(
	reason: RejectReason,
	{ line = 1, field = '', value = '', other = '' }: Partial<Omit<Reject, 'reason'>> = {},
): Reject {
	return { line, field, value: value.slice(0, 100), reason, other }
}

/** A file refused for one thing alone. */
export function onlyReject(reject: Reject): Rejects {
	return { lines: 1, reasons: { [reject.reason]: 1 }, first: [reject] }
}
