import { type AccessRow, type Place } from './access-row.ts'
import { accessTable } from './access-table.ts'
import { type Caller, callers } from './callers.ts'
import { type PortalRoute, portalRoutes } from './portal-routes.ts'
import { type Stations } from './stations.ts'

export type Address = { route: PortalRoute; row: AccessRow; owner: string; path: string }

const routes = portalRoutes()

/** Every address of the portal, filled with what stands at its stations. */
export function addresses(stations: Stations): Address[] {
	return routes.flatMap((route) => {
		const row = accessTable[route.id] ?? {}
		const places = row.places?.(stations) ?? [{ owner: '', params: {} }]
		return places.map((place) => ({ route, row, owner: place.owner, path: filled(route, place) }))
	})
}

function filled({ id, pattern }: PortalRoute, { params }: Place): string {
	return pattern.replace(/:(\w+)|\*/g, (name, param?: string) => {
		const word = params[param ?? name]
		if (!word) throw new Error(`Nothing stands for ${name} of ${id}`)
		return encodeURIComponent(word)
	})
}

/** Who looks at pages: the first of them who is shown one looks at it. */
export const lookers = [
	...['nobody', 'large-debt', 'small-debt', 'baker', 'contractor', 'company-owner'],
	...['nothing-owed', 'unknown-person', 'officer-a', 'approver-a', 'auditor', 'policy-b'],
	'operations-manager',
].map((id) => {
	const found = callers.find((caller) => caller.id === id)
	if (!found) throw new Error(`Nobody is ${id}`)
	return found
})

export type Look = { path: string; pattern: string; row: AccessRow }

/** The pages of each: one look at every page there is, and at the other faces some have. */
export function looksOf(looker: Caller, stations: Stations): Look[] {
	const shown = addresses(stations)
		.filter(({ route }) => route.isPage && route.id !== 'staff')
		.filter(({ row, owner }) => {
			const first = lookers.find((one) => row.reads?.(one, owner) === 'shown')
			return first === looker
		})
	const looks = shown.flatMap(({ path, route: { pattern }, row }) => [
		{ path, pattern, row },
		...(row.faces ?? []).map((query) => ({ path: path + query, pattern, row })),
	])
	const others = elsewhere[looker.id] ?? []
	return [...looks, ...others.map((path) => ({ path, pattern: path, row: {} }))]
}

const messages = ['timed-out', 'signed-out', 'cancelled', 'expired', 'failed', 'unavailable']

/** What stands there for somebody else than the first who is shown the page, and what is not there at all. */
const elsewhere: Record<string, string[]> = {
	nobody: [
		...messages.map((message) => `/sign-in/${message}`),
		...[...messages, 'disabled', 'not-staff'].map((message) => `/staff/sign-in/${message}`),
		'/no-such-page',
	],
	'large-debt': ['/no-such-page'],
	'small-debt': ['/my-data'],
	baker: ['/apply', '/arrears', '/cases', '/my-data'],
	'nothing-owed': ['/apply', '/arrears', '/cases'],
	'officer-a': ['/staff/no-such-page'],
	auditor: ['/staff', '/staff/inquiries'],
}
