import { type Rule } from './access-rules.ts'
import { type Stations } from './stations.ts'

/** An address of a route: whose thing it names, and the words that fill it. */
export type Place = { owner: string; params: Record<string, string> }

export type AccessRow = {
	/** What opening it gives; left out where nothing is to be opened. */
	reads?: Rule
	/** What a form without any answers gives; left out where nothing takes one. */
	writes?: Rule
	/** Sent empty by whom it belongs to it does something; their own journeys prove that. */
	acts?: true
	/** What its page refuses, where a form without any answers is taken. */
	refuses?: Record<string, string>
	/** A form with every answer, for where an empty one is refused before it is asked whose thing it is. */
	complete?: Record<string, string>
	/** What a query makes of the page besides. */
	faces?: readonly string[]
	/** Left out where the address is always the same. */
	places?: (stations: Stations) => Place[]
}

/** The case of each of these people. */
export const caseOf =
	(...owners: string[]) =>
	({ cases }: Stations): Place[] =>
		owners.map((owner) => ({ owner, params: { reference: cases[owner] ?? '' } }))
