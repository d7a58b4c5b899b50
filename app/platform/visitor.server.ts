import { now } from './clock.server.ts'
import { csrfToken } from './csrf.server.ts'
import { findLiveSession } from './session.server.ts'
import { returnPathOf } from './return-path.ts'
import { sessionLimits } from './session-limits.ts'
import { type Visitor } from './visitor.ts'

/** Whoever is signed in; asks the database only when the request carries a session cookie. */
export async function findVisitor(request: Request): Promise<Visitor | undefined> {
	const session = await findLiveSession(request)
	if (!session) return undefined
	const { idleSeconds, warnSeconds } = sessionLimits[session.kind]
	const leftSeconds = Math.floor((session.endsAt.getTime() - now().getTime()) / 1000)
	const side = session.kind === 'staff' ? '/staff' : ''
	const returnTo = returnPathOf(request)
	const query = returnTo ? `?${new URLSearchParams({ return: returnTo })}` : ''
	return {
		audience: session.kind,
		roles: session.kind === 'staff' ? session.roles : [],
		name: session.kind === 'staff' ? session.name : session.personName,
		actingFor: actingForOf(session),
		changePath: mayChange(session, request) ? '/choose' : null,
		csrf: csrfToken(session),
		idleSeconds: Math.min(idleSeconds, leftSeconds),
		warnSeconds,
		signOutPath: `${side}/sign-out`,
		extendPath: `${side}/session/extend`,
		endedPath: `${side}/sign-in/${leftSeconds > idleSeconds ? 'timed-out' : 'ended'}${query}`,
	}
}

type Session = NonNullable<Awaited<ReturnType<typeof findLiveSession>>>

// It leads back to no page: the one left may be another taxpayer's. Whoever is choosing needs no way there.
function mayChange(session: Session, request: Request): boolean {
	const isChoosing = new URL(request.url).pathname === '/choose'
	return session.kind === 'taxpayer' && session.taxpayers > 1 && !isChoosing
}

/** The office of staff; for a person the taxpayer, unless that is the person's own name. */
function actingForOf(session: Session): string | null {
	if (session.kind === 'staff') return session.officeName
	return session.taxpayerName === session.personName ? null : session.taxpayerName
}
