import { type Won } from '#app/domain/won.ts'

/** An item as the application offers it, with what it takes to clear it today. */
export type ChoosableItem = {
	itemNo: string
	taxCode: string
	attribution: string
	officeName: string
	payable: Won
	/** The reference of the open case that holds it already. */
	takenBy: string | null
}
