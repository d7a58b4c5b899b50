import { type CalendarDate } from '#app/domain/calendar-date.ts'
import { type CollectionStage } from '#app/domain/collection-stage.ts'
import { type ItemStatus } from '#app/domain/item-status.ts'
import { type TaxItem } from '#app/domain/tax-item.ts'

/** An item with what the ledger says of it besides the sums. */
export type ShownItem = TaxItem & {
	itemNo: string
	attribution: string
	stage: CollectionStage
	status: ItemStatus
	seizedOn: CalendarDate | null
	paymentNumber: string | null
	virtualAccounts: string | null
	office: { name: string; phone: string; hours: string }
}
