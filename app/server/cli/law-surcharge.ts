import type * as z from 'zod'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { regimeOf } from '#app/domain/surcharge/regime.ts'
import { surchargeOf, type ItemSurcharge } from '#app/domain/surcharge/surcharge.ts'
import { BadInput } from './bad-input.ts'
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
	const request = surchargeRequest.safeParse(input)
	const issue = request.error?.issues[0]
	if (issue) throw new BadInput(sentenceOf(issue, input))
	if (!request.data) throw new BadInput('The request cannot be read.')

	const { on, items } = request.data
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

function mustBeComputable(item: RequestedItem, index: number, parameters: Parameters) {
	const at = `items[${index}]`
	if (item.taxCode === STAMP_TAX) {
		throw new BadInput(
			`${at}.taxCode 46 is stamp tax, which has its own rule (국세기본법 §47의4⑨).`,
		)
	}
	const isUnnoticed = item.noticedOn === null && item.designatedDueOn !== null
	if (isUnnoticed && regimeOf(item, parameters) !== 'R0') {
		throw new BadInput(`${at}.noticedOn must be given where designatedDueOn is.`)
	}
}

function sentenceOf(issue: z.core.$ZodIssue, input: unknown): string {
	const field = written(issue.path)
	if (issue.code === 'unrecognized_keys') {
		const keys = issue.keys.map((key) => JSON.stringify(key)).join(', ')
		return `${field} has an unknown field: ${keys}.`
	}
	if (valueAt(input, issue.path) === undefined) return `${field} is missing.`
	return `${field} ${issue.message}.`
}

function written(path: readonly PropertyKey[]): string {
	const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
	return text.join('').replace(/^\./, '') || 'The request'
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, part) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined,
		input,
	)
}
