import { redirectDocument } from '@remix-run/node'
import { type ActingStaff } from '#db/acting.server.ts'
import {
	findSession,
	type StaffSession,
	type TaxpayerSession,
} from '#db/session/find-session.server.ts'
import { markSeen, revokeSession } from '#db/session/end-session.server.ts'
import { tokenSha256 } from '#db/session/session-token.server.ts'
import { now } from './clock.server.ts'
import { oncePerRequest } from './request-scope.server.ts'
import { returnPathOf } from './return-path.ts'
import { clearedCookie, readToken } from './session-cookie.server.ts'
import {
	type Audience,
	audienceOf,
	endOfSession,
	isIdle,
	SEEN_EVERY_SECONDS,
} from './session-limits.ts'

/** Someone signed in who acts for one taxpayer; hand it to `asTaxpayer`. */
export type SignedInTaxpayer = {
	personId: string
	personName: string
	taxpayerId: number
	taxpayerName: string
}

/** A member of staff signed in; hand it to `asStaff`. */
export type SignedInStaff = ActingStaff & { name: string; officeName: string | null }

type StaffRole = ActingStaff['roles'][number]
type Found<Session> = { live: Session } | { ended: 'revoked' | 'idle' | 'over' } | undefined

/** The taxpayer acted for, or a redirect: to sign in, to choose for whom, or to the page for strangers. */
export async function requireTaxpayer(request: Request): Promise<SignedInTaxpayer> {
	const session = await requirePerson(request)
	const taxpayer = taxpayerOf(session)
	if (taxpayer) return taxpayer
	throw redirectDocument(
		session.taxpayers === 0 ? '/unknown' : withReturn('/choose', returnPathOf(request)),
	)
}

/** The person signed in, whether or not it is settled for whom they act. */
export async function requirePerson(request: Request): Promise<TaxpayerSession> {
	const found = await sessionOf(request, 'taxpayer')
	if (found && 'live' in found) return found.live
	throw notSignedIn(request, 'taxpayer', found)
}

export async function findTaxpayer(request: Request): Promise<SignedInTaxpayer | undefined> {
	const session = await findPerson(request)
	return session && taxpayerOf(session)
}

export async function findPerson(request: Request): Promise<TaxpayerSession | undefined> {
	const found = await sessionOf(request, 'taxpayer')
	return found && 'live' in found ? found.live : undefined
}

/** Staff holding one of the roles (any, when none is named), or a redirect to sign in, or 403. */
export async function requireStaff(
	request: Request,
	...roles: StaffRole[]
): Promise<SignedInStaff> {
	const found = await sessionOf(request, 'staff')
	if (!found || !('live' in found)) throw notSignedIn(request, 'staff', found)
	const { staffId, name, officeCode, officeName, roles: held } = found.live
	if (roles.length > 0 && !roles.some((role) => held.includes(role)))
		throw new Response(null, { status: 403 })
	return { staffId, name, officeCode, officeName, roles: held }
}

export async function findStaff(request: Request): Promise<SignedInStaff | undefined> {
	const found = await sessionOf(request, 'staff')
	if (!found || !('live' in found)) return undefined
	const { staffId, name, officeCode, officeName, roles } = found.live
	return { staffId, name, officeCode, officeName, roles }
}

/** The live session of the side of the house this address belongs to. */
export async function findLiveSession(
	request: Request,
): Promise<TaxpayerSession | StaffSession | undefined> {
	const found = await sessionOf(request, audienceOf(new URL(request.url).pathname))
	return found && 'live' in found ? found.live : undefined
}

/** A redirect for a request that needs a session and has none, keeping where it wanted to go. */
export async function refuseWithoutSession(request: Request): Promise<Response> {
	const audience = audienceOf(new URL(request.url).pathname)
	return notSignedIn(request, audience, await sessionOf(request, audience))
}

function sessionOf(request: Request, audience: 'taxpayer'): Promise<Found<TaxpayerSession>>
function sessionOf(request: Request, audience: 'staff'): Promise<Found<StaffSession>>
function sessionOf(
	request: Request,
	audience: Audience,
): Promise<Found<TaxpayerSession | StaffSession>>
async function sessionOf(
	request: Request,
	audience: Audience,
): Promise<Found<TaxpayerSession | StaffSession>> {
	const token = readToken(request, audience)
	if (!token) return undefined
	const key = tokenSha256(token)
	const look = saysItIsOver(request) ? endIfIdle : liveSession
	const found = await oncePerRequest(`session ${key}`, () => look(key))
	if (found && 'live' in found && found.live.kind !== audience) return undefined
	return found
}

async function liveSession(key: string): Promise<Found<TaxpayerSession | StaffSession>> {
	const session = await findSession(key)
	if (!session || (session.kind === 'staff' && session.disabled)) return undefined
	const at = now()
	const ended = endOfSession(session, at)
	if (ended) return { ended }
	if (at.getTime() - session.lastSeenAt.getTime() >= SEEN_EVERY_SECONDS * 1000)
		await markSeen(key, at)
	return { live: session }
}

/**
 * The browser counted the minutes and left the page: what it shows must be true, though the last sign of
 * life may be written a minute late. Another tab may have been busy, then nothing ends.
 */
async function endIfIdle(key: string): Promise<Found<TaxpayerSession | StaffSession>> {
	const session = await findSession(key)
	const at = now()
	if (!session || !isIdle(session, at)) return liveSession(key)
	await revokeSession(key, at)
	return { ended: 'idle' }
}

function saysItIsOver(request: Request): boolean {
	return new URL(request.url).pathname.endsWith('/sign-in/timed-out')
}

function taxpayerOf(session: TaxpayerSession): SignedInTaxpayer | undefined {
	const { personId, personName, taxpayerId, taxpayerName } = session
	if (taxpayerId === null || taxpayerName === null) return undefined
	return { personId, personName, taxpayerId, taxpayerName }
}

// A form that was sent does not follow on to another site (the policy of the page forbids it), so it
// stops at a page that says what happened, as does everybody whose time ran out.
function notSignedIn(request: Request, audience: Audience, found: Found<unknown>): Response {
	const door = audience === 'staff' ? '/staff/sign-in' : '/sign-in'
	const ended = found && 'ended' in found ? found.ended : undefined
	const reads = request.method === 'GET' || request.method === 'HEAD'
	let address = door
	if (ended === 'idle') address = `${door}/timed-out`
	else if (ended === 'over' || !reads) address = `${door}/ended`
	const headers = readToken(request, audience)
		? { 'Set-Cookie': clearedCookie(audience) }
		: undefined
	return redirectDocument(withReturn(address, returnPathOf(request)), { headers })
}

function withReturn(path: string, returnTo: string | undefined): string {
	return returnTo ? `${path}?${new URLSearchParams({ return: returnTo })}` : path
}
