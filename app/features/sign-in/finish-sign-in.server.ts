import { redirect, redirectDocument } from '@remix-run/node'
import { isLanguage, defaultLanguage } from '#app/i18n/language.ts'
import { firstLanguageCookie } from '#app/i18n/detect-language.server.ts'
import { ProviderAway, providerSettings } from '#app/platform/identity-provider.server.ts'
import { log } from '#app/platform/log.server.ts'
import { limitAccount } from '#app/platform/rate-limit.server.ts'
import { readToken, tokenCookie } from '#app/platform/session-cookie.server.ts'
import { type Audience } from '#app/platform/session-limits.ts'
import { settings } from '#app/platform/settings.server.ts'
import { tokenSha256 } from '#db/session/session-token.server.ts'
import { admitStaff } from './admit-staff.server.ts'
import { admitTaxpayer } from './admit-taxpayer.server.ts'
import { doors } from './doors.ts'
import { type Identity, identityFrom } from './identity.server.ts'
import { onwardsPage } from './onwards-page.server.ts'
import { takeAttempt } from './sign-in-attempt.server.ts'

/** The way back from the identity provider: a session under a new token, or a page that says why not. */
export async function finishSignIn(request: Request, audience: Audience): Promise<Response> {
	const state = new URL(request.url).searchParams.get('state')
	const attempt = await takeAttempt({ audience, state, browser: readToken(request, 'sign-in') })
	if (!attempt) return message(audience, 'expired')
	const identity = await whoIsBack(request, audience, attempt)
	if (typeof identity === 'string') return message(audience, identity)
	await limitAccount(identity.subject)

	const admitted = await admit(request, audience, identity)
	if ('refusal' in admitted) return message(audience, admitted.refusal)
	const headers = new Headers({ 'Set-Cookie': tokenCookie(audience, admitted.token) })
	const language = languageCookieFor(request, identity.language)
	if (language) headers.append('Set-Cookie', language)
	const next = admitted.choose
		? `/choose?${new URLSearchParams({ return: attempt.returnTo })}`
		: attempt.returnTo
	if (audience === 'staff' && cameFromAnotherSite(request))
		return onwardsPage(request, next, headers)
	return redirect(next, { headers })
}

async function whoIsBack(
	request: Request,
	audience: Audience,
	attempt: { nonce: string; codeVerifier: string },
): Promise<Identity | 'cancelled' | 'failed' | 'unavailable'> {
	try {
		return await identityFrom(request, audience, attempt)
	} catch (error) {
		if (!(error instanceof ProviderAway)) throw error
		log.error('identity provider away', error)
		return 'unavailable'
	}
}

type Admitted = { token: string; choose: boolean } | { refusal: 'not-staff' | 'disabled' }

/** Whatever session the browser brought along ends here: a token planted before is worth nothing after. */
async function admit(request: Request, audience: Audience, identity: Identity): Promise<Admitted> {
	const brought = readToken(request, audience)
	const oldSession = brought === undefined ? undefined : tokenSha256(brought)
	if (audience === 'taxpayer') {
		const { token, taxpayers } = await admitTaxpayer({ ...identity, oldSession })
		return { token, choose: taxpayers > 1 }
	}
	const outcome = await admitStaff({ subject: identity.subject, oldSession })
	return 'refusal' in outcome ? outcome : { ...outcome, choose: false }
}

// Providers say Korean for nearly everybody; only another language is somebody's choice.
function languageCookieFor(request: Request, claimed: string): string | undefined {
	if (!isLanguage(claimed) || claimed === defaultLanguage) return undefined
	return firstLanguageCookie(request, claimed)
}

// A Strict cookie just set is not sent along on a redirect that began on another site: the page that
// follows would not know who is there.
function cameFromAnotherSite(request: Request): boolean {
	const site = request.headers.get('sec-fetch-site')
	if (site !== null) return site === 'cross-site'
	return (
		new URL(providerSettings('staff').issuer).hostname !== new URL(settings().publicUrl).hostname
	)
}

function message(audience: Audience, what: string): Response {
	return redirectDocument(`${doors[audience].signIn}/${what}`)
}
