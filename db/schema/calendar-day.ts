import { customType } from 'drizzle-orm/pg-core'
import { type CalendarDate } from '../../app/domain/calendar-date.ts'

/** A day as the law counts them; the database's `date`, read and written as YYYY-MM-DD. */
export const calendarDay = customType<{ data: CalendarDate; driverData: string }>({
	dataType: () => 'date',
})
