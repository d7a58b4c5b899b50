import { redirectDocument } from '@remix-run/node'
import { now } from '#app/platform/clock.server.ts'
import { findLiveSession } from '#app/platform/session.server.ts'
import { clearedCookie } from '#app/platform/session-cookie.server.ts'
import { type Audience } from '#app/platform/session-limits.ts'
import { revokeSession } from '#db/session/end-session.server.ts'
import { doors } from './doors.ts'

/** Ends the session here and in the browser, with whatever the browser kept of our pages. */
export async function signOut(request: Request, audience: Audience): Promise<Response> {
	const session = await findLiveSession(request)
	if (session) await revokeSession(session.tokenSha256, now())
	return redirectDocument(`${doors[audience].signIn}/signed-out`, {
		headers: {
			'Set-Cookie': clearedCookie(audience),
			'Clear-Site-Data': '"cache", "storage"',
		},
	})
}
