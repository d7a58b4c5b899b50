import { type CalendarDate } from './calendar-date.ts'
import { type Won } from './won.ts'

export type Payment = { on: CalendarDate; amount: Won }

/** Days of 국세징수법 §13 or §14, both inside. */
export type Extension = { from: CalendarDate; to: CalendarDate }

/** One line of a tax notice (납부고지서별·세목별). Dates are as the ledger gives them, already rolled. */
export type TaxItem = {
	id: string
	/** 세목 code, e.g. 10 income tax, 41 value added tax. */
	taxCode: string
	/** 납세의무 성립일 */
	establishedOn: CalendarDate
	/** 법정납부기한 */
	statutoryDueOn: CalendarDate
	/** 납부고지일; null while not noticed. */
	noticedOn: CalendarDate | null
	/** 지정납부기한; null while none is set. */
	designatedDueOn: CalendarDate | null
	/** 독촉장 deadline; null while no demand was sent. */
	demandDueOn: CalendarDate | null
	tax: Won
	/** Penalties for not filing and the like: owed with the tax, no base of the surcharge. */
	otherPenalty: Won
	/** 강제징수비 */
	collectionCost: Won
	/** Cost of the demand (국세기본법 §47의4①4). */
	demandCost: Won
	payments: readonly Payment[]
	extensions: readonly Extension[]
	seized: boolean
}
