import type * as z from 'zod/mini'
import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { type figureForm, type holidayForm } from './change-form.schema.ts'
import { proposeChange, type Proposing } from './propose-change.server.ts'

type FigureRead = z.output<ReturnType<typeof figureForm>>
type HolidayRead = z.output<typeof holidayForm>
type Answer = Promise<{ location: string } | { refusal: string }>

export function proposeFigure(tx: Tx, doing: Doing, key: string, read: FigureRead): Answer {
	const { value, from, to, article, source } = read
	const change = { kind: 'figure' as const, key, value, from: given(from), to, article, source }
	return propose(tx, doing, read, change)
}

/** A holiday that ends or becomes certain keeps the name it has. */
export function proposeHoliday(tx: Tx, doing: Doing, read: HolidayRead): Answer {
	const { what: kind, provisional } = read
	const on = given(read.on)
	const standing = doing.parameters.holidays.find((holiday) => holiday.on === on)
	const isNew = kind === 'holiday-added'
	const name = isNew ? read.name : (standing?.name ?? read.name)
	const isProvisional = isNew ? provisional : (standing?.provisional ?? false)
	return propose(tx, doing, read, { kind, on, name, provisional: isProvisional })
}

async function propose(
	tx: Tx,
	doing: Doing,
	{ article, source, reason, correction }: FigureRead | HolidayRead,
	change: Proposing['change'],
): Answer {
	const wanted = { article, source, reason, correction }
	const proposed = await proposeChange(tx, doing, { ...wanted, change })
	if ('refusal' in proposed) return proposed
	return { location: `/staff/parameters/proposals/${proposed.id}?done=proposed` }
}

// The schema has asked for it.
function given(day: CalendarDate | null): CalendarDate {
	if (!day) throw new Error('A proposal has its day')
	return day
}
