import { addDays, type CalendarDate } from '../calendar-date.ts'
import { figureOn, type Parameters } from '../parameters/parameters.ts'
import { type TaxItem } from '../tax-item.ts'
import { deadlineMovedBy, joined } from './pause.ts'

/**
 * R0: the old additional charge (가산금) of items established before 2020. R1: by the day.
 * R2: by the full month, for items whose designated due date had not passed by 2026-06-30.
 */
export type Regime = 'R0' | 'R1' | 'R2'

export type DatesOfItem = Pick<
	TaxItem,
	'establishedOn' | 'noticedOn' | 'designatedDueOn' | 'extensions'
>

export function regimeOf(item: DatesOfItem, parameters: Parameters): Regime {
	const { value } = figureOn(parameters, 'surcharge.regime-by-establishment', item.establishedOn)
	if (value === '0') return 'R0'
	const deadline = deadlineOf(item)
	// A deadline not yet set cannot have passed under the old text (법률 제21212호 부칙 §3).
	if (item.noticedOn === null || deadline === undefined) return 'R2'
	const byDeadline = figureOn(parameters, 'surcharge.regime-by-designated-due', deadline)
	return byDeadline.value === '1' ? 'R1' : 'R2'
}

/** 지정납부기한, with the extension that moved it. */
export function deadlineOf(
	item: Pick<TaxItem, 'designatedDueOn' | 'extensions'>,
): CalendarDate | undefined {
	if (item.designatedDueOn === null) return undefined
	return deadlineMovedBy(joined(item.extensions), item.designatedDueOn)
}

/** The first day of default; undefined while the item has no deadline that could pass. */
export function firstLateDayOf(item: DatesOfItem, regime: Regime): CalendarDate | undefined {
	const deadline = deadlineOf(item)
	if (deadline === undefined) return undefined
	return regime === 'R0' || item.noticedOn !== null ? addDays(deadline, 1) : undefined
}
