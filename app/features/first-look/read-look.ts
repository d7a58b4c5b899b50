import {
	type FirstLook,
	lookAmounts,
	lookBusinesses,
	lookStages,
} from '#app/domain/eligibility/first-look.ts'

export type LookReading =
	| { asked: false }
	| { asked: true; look: FirstLook }
	| { asked: true; look: undefined; given: Partial<FirstLook>; missing: (keyof FirstLook)[] }

/** The three answers of an address; none at all means that nobody asked yet. */
export function readLook(query: URLSearchParams): LookReading {
	const given = {
		...pick('stage', lookStages, query),
		...pick('business', lookBusinesses, query),
		...pick('amount', lookAmounts, query),
	}
	if (!['stage', 'business', 'amount', 'asked'].some((name) => query.has(name))) {
		return { asked: false }
	}
	const { stage, business, amount } = given
	if (stage && business && amount) return { asked: true, look: { stage, business, amount } }
	const missing = (['stage', 'business', 'amount'] as const).filter((name) => !given[name])
	return { asked: true, look: undefined, given, missing }
}

function pick<Name extends keyof FirstLook>(
	name: Name,
	values: readonly FirstLook[Name][],
	query: URLSearchParams,
): Partial<Pick<FirstLook, Name>> {
	const found = values.find((value) => value === query.get(name))
	return found === undefined ? {} : ({ [name]: found } as Pick<FirstLook, Name>)
}
