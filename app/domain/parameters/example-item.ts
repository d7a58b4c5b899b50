import { addDays, type CalendarDate } from '../calendar-date.ts'
import { type TaxItem } from '../tax-item.ts'
import { type Won } from '../won.ts'

/** An item of nobody, noticed three weeks before the day it was to be paid by. */
export function exampleItem(tax: Won, designatedDueOn: CalendarDate): TaxItem {
	return {
		...{ id: 'example', taxCode: '41', tax, designatedDueOn },
		establishedOn: addDays(designatedDueOn, -120),
		statutoryDueOn: addDays(designatedDueOn, -90),
		noticedOn: addDays(designatedDueOn, -21),
		...{ demandDueOn: null, otherPenalty: 0, collectionCost: 0, demandCost: 0 },
		...{ payments: [], extensions: [], seized: false },
	}
}
