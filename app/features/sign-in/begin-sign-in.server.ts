import { redirectDocument } from '@remix-run/node'
import {
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	randomPKCECodeVerifier,
} from 'openid-client'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import {
	identityProvider,
	ProviderAway,
	providerSettings,
} from '#app/platform/identity-provider.server.ts'
import { log } from '#app/platform/log.server.ts'
import { limitSignIns } from '#app/platform/rate-limit.server.ts'
import { safeReturnPath } from '#app/platform/return-path.ts'
import { readToken, tokenCookie } from '#app/platform/session-cookie.server.ts'
import { type Audience } from '#app/platform/session-limits.ts'
import { settings } from '#app/platform/settings.server.ts'
import { newToken } from '#db/session/session-token.server.ts'
import { doors } from './doors.ts'
import { ATTEMPT_SECONDS, keepAttempt } from './sign-in-attempt.server.ts'

/** Sends the browser to the identity provider of this side of the house. */
export async function beginSignIn(request: Request, audience: Audience): Promise<Response> {
	const elsewhere = otherNameOfThisMachine(request)
	if (elsewhere) return redirectDocument(elsewhere)
	await limitSignIns()
	try {
		return await setOut(request, audience)
	} catch (error) {
		if (!(error instanceof ProviderAway)) throw error
		log.error('identity provider away', error)
		return redirectDocument(`${doors[audience].signIn}/unavailable`)
	}
}

async function setOut(request: Request, audience: Audience): Promise<Response> {
	const provider = await identityProvider(audience)
	const asked = new URL(request.url).searchParams
	const { signIn, home } = doors[audience]
	// Tabs share the browser's own token, so that two sign-ins at once both come back.
	const browser = readToken(request, 'sign-in') ?? newToken()
	const [state, nonce, codeVerifier] = [newToken(), newToken(), randomPKCECodeVerifier()]
	const returnTo = safeReturnPath(asked.get('return'), audience) ?? home
	await keepAttempt({ audience, state, nonce, codeVerifier, returnTo, browser })

	const hint = asked.get('login_hint')
	const address = buildAuthorizationUrl(provider, {
		redirect_uri: settings().publicUrl + signIn + '/callback',
		scope: providerSettings(audience).scope,
		code_challenge: await calculatePKCECodeChallenge(codeVerifier),
		code_challenge_method: 'S256',
		state,
		nonce,
		// Whoever signed out here on a borrowed phone is not let in again by the provider's memory.
		prompt: 'login',
		ui_locales: detectLanguage(request),
		...(hint && hint.length <= 200 ? { login_hint: hint } : {}),
	})
	return redirectDocument(address.href, {
		headers: { 'Set-Cookie': tokenCookie('sign-in', browser, { maxAge: ATTEMPT_SECONDS }) },
	})
}

// Only where everything is on one machine: behind a proxy the host may be rewritten, and this would
// send people round in a circle. Somebody who typed `localhost` would come back without their cookie.
function otherNameOfThisMachine(request: Request): string | undefined {
	const { demonstration, publicUrl } = settings()
	const url = new URL(request.url)
	if (!demonstration || url.host === new URL(publicUrl).host) return undefined
	return publicUrl + url.pathname + url.search
}
