import { data, redirect } from '@remix-run/node'
import { safeReturnPath } from '#app/platform/return-path.ts'
import { findLiveSession } from '#app/platform/session.server.ts'
import { type Audience } from '#app/platform/session-limits.ts'
import { doors } from './doors.ts'
import { isMessage, messageView } from './sign-in-message.ts'

/** The page of one message. One that says a session is over turns back where it is not, in another tab. */
export async function signInMessage(
	request: Request,
	audience: Audience,
	word: string | undefined,
) {
	if (!isMessage(word)) throw new Response(null, { status: 404 })
	const saysItIsOver = word === 'timed-out' || word === 'ended'
	if (saysItIsOver && (await findLiveSession(request))) {
		const returnTo = safeReturnPath(new URL(request.url).searchParams.get('return'), audience)
		throw redirect(returnTo ?? doors[audience].home)
	}
	const { view, status } = messageView(request, audience, word)
	return data(view, { status })
}
