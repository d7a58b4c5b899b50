import { and, asc, eq, gte, lte } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type CalendarDate, calendarDate } from '#app/domain/calendar-date.ts'
import { formatDay } from '#app/i18n/format.ts'
import { type Language } from '#app/i18n/language.ts'
import { type Tx } from '#db/client.server.ts'
import { parameterHolidays, parameterProposals, staff } from '#db/schema/index.ts'

const proposer = alias(staff, 'proposer')
const approver = alias(staff, 'approver')

export type HolidayRow = {
	id: string
	on: CalendarDate
	day: string
	name: string
	state: 'certain' | 'provisional' | 'ended'
	source: string | null
	entered: { by: string; approvedBy: string } | null
	proposalId: string | null
}

/** The holidays of a year; one that ended stays to be read, under the one that took its place. */
export async function holidaysOfYear(
	tx: Tx,
	year: number,
	language: Language,
): Promise<HolidayRow[]> {
	const [first, last] = [
		calendarDate(`${String(year)}-01-01`),
		calendarDate(`${String(year)}-12-31`),
	]
	const found = await tx
		.select({ row: parameterHolidays, by: proposer.name, approvedBy: approver.name })
		.from(parameterHolidays)
		.leftJoin(parameterProposals, eq(parameterProposals.id, parameterHolidays.proposalId))
		.leftJoin(proposer, eq(proposer.id, parameterProposals.proposedBy))
		.leftJoin(approver, eq(approver.id, parameterProposals.decidedBy))
		.where(and(gte(parameterHolidays.on, first), lte(parameterHolidays.on, last)))
		.orderBy(asc(parameterHolidays.on), asc(parameterHolidays.replacedAt))
	return found.map(({ row, by, approvedBy }) => ({
		...{ id: row.id, on: row.on, name: row.name, source: row.source, proposalId: row.proposalId },
		day: formatDay(row.on, language),
		state: stateOf(row),
		entered: by && approvedBy ? { by, approvedBy } : null,
	}))
}

function stateOf({ replacedAt, provisional }: typeof parameterHolidays.$inferSelect) {
	if (replacedAt !== null) return 'ended'
	return provisional ? 'provisional' : 'certain'
}
