import type * as z from 'zod'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { type DatesOfItem, regimeOf } from '#app/domain/surcharge/regime.ts'
import { surchargeOf, type ItemSurcharge } from '#app/domain/surcharge/surcharge.ts'
import { BadInput } from './bad-input.ts'
import { readRequest } from './read-request.ts'
import { surchargeRequest } from './surcharge-request.ts'

/** 인지세 */
const STAMP_TAX = '46'

type RequestedItem = z.output<typeof surchargeRequest>['items'][number]

export type SurchargeAnswer = {
	parameters: string
	items: (Omit<ItemSurcharge, 'otherPenalty'> & { id: string; otherPenalty?: number })[]
}

/** `dasibom law surcharge`: the surcharge of every item on one day. */
export function lawSurcharge(input: unknown, parameters: Parameters): SurchargeAnswer {
	const { on, items } = readRequest(surchargeRequest, input)
	return {
		parameters: parameters.version,
		items: items.map((item, index) => {
			mustBeComputable(item, index, parameters)
			const { otherPenalty, trace, ...owed } = surchargeOf(
				{ ...item, otherPenalty: item.otherPenalty ?? 0 },
				on,
				parameters,
			)
			const shownApart = item.otherPenalty === undefined ? {} : { otherPenalty }
			return { id: item.id, ...owed, ...shownApart, trace }
		}),
	}
}

/** Refuses what the surcharge of this program does not know. */
export function mustBeComputable(
	item: Pick<RequestedItem, 'taxCode' | keyof DatesOfItem>,
	index: number,
	parameters: Parameters,
): void {
	const at = `items[${index}]`
	if (item.taxCode === STAMP_TAX) {
		throw new BadInput(
			`${at}.taxCode 46 is stamp tax, whose surcharge has a rule of its own (국세기본법 §47의4⑨) and is not reckoned here.`,
		)
	}
	const isUnnoticed = item.noticedOn === null && item.designatedDueOn !== null
	if (isUnnoticed && regimeOf(item, parameters) !== 'R0') {
		throw new BadInput(`${at}.noticedOn must be given where designatedDueOn is.`)
	}
}
