import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type LedgerColumn } from '#db/ledger/ledger-column.ts'
import { type RejectReason } from './reject.ts'

/** SQL over one staged row: when `when` holds, the value of `field` is refused. */
type Arm = { when: string; reason: RejectReason; other?: string }

/**
 * A select of every staged value that is not what its column promises, among the lines that were not seen
 * to be plain while they were read. The words in it come from our own column lists, never from a file.
 */
export function valueRejects(columns: readonly LedgerColumn[], asOf: CalendarDate): string {
	const checks = columns.map((column) => ({ column, arms: armsOf(column, asOf) }))
	const values = checks.map(({ column: { name }, arms }) => {
		const reasons = arms.map(({ when, reason }) => `when ${when} then ${quoted(reason)}`)
		const others = arms.map(({ when, other = '' }) => `when ${when} then ${quoted(other)}`)
		const cases = [reasons, others].map((list) => `case ${list.join(' ')} end`)
		return `(${quoted(name)}, s.${name}, ${cases.join(', ')})`
	})
	// Nearly every row is good, and telling what is wrong costs far more than whether anything is.
	const isBad = checks.flatMap(({ arms }) => arms.map(({ when }) => `(${when})`))
	return `select s.line, v.field, v.value, v.reason, v.other
		from (select * from stage s where not s.plain and s.fault is null and (${isBad.join(' or ')})) s
		cross join lateral (values ${values.join(',\n')}) v(field, value, reason, other)
		where v.reason is not null`
}

function armsOf({ name, type, mayBeEmpty }: LedgerColumn, asOf: CalendarDate): Arm[] {
	const value = `s.${name}`
	const missing: Arm[] = mayBeEmpty ? [] : [{ when: `${value} is null`, reason: 'missing' }]
	switch (type.is) {
		case 'text':
			return [
				...missing,
				{
					when: `length(${value}) > ${type.longest}`,
					reason: 'too_long',
					other: String(type.longest),
				},
				{ when: `${value} ~ '^[0-9]([.][0-9]+)?E[+]'`, reason: 'shortened_number' },
			]
		case 'shape':
			return [...missing, { when: `${value} !~ ${quoted(type.shape)}`, reason: 'wrong_shape' }]
		case 'words':
			return [
				...missing,
				{
					when: `${value} <> all (array[${type.words.map(quoted).join(', ')}])`,
					reason: 'not_one_of',
					other: type.words.join(', '),
				},
			]
		case 'day':
			return [...missing, ...dayArms(value, type.from)]
		case 'won':
			return [...missing, { when: `${value} !~ '^[0-9]{1,15}$'`, reason: 'not_won' }]
		case 'year': {
			const last = asOf.slice(0, 4)
			const fault = `${value} !~ '^[0-9]{4}$' or ${value} < '1880' or ${value} > '${last}'`
			return [...missing, { when: fault, reason: 'not_a_year', other: last }]
		}
	}
}

function dayArms(value: string, from: string): Arm[] {
	const isDay = `${value} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and pg_input_is_valid(${value}, 'date')`
	return [
		{ when: `not (${isDay}) or ${value} > '2199-12-31'`, reason: 'not_a_day' },
		{ when: `${value} < '${from}'`, reason: 'day_too_early', other: from },
	]
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`
}
