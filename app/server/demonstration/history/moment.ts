import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'

/** When something is done, and by which numbers of law. */
export type Moment = { at: Date; on: CalendarDate; parameters: Parameters }
