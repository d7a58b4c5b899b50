import {
	authorizationCodeGrant,
	AuthorizationResponseError,
	type Configuration,
	fetchUserInfo,
} from 'openid-client'
import { identityProvider } from '#app/platform/identity-provider.server.ts'
import { log } from '#app/platform/log.server.ts'
import { type Audience } from '#app/platform/session-limits.ts'
import { settings } from '#app/platform/settings.server.ts'

/** Who the provider says came back. The CI is empty for staff and for a provider that gives none. */
export type Identity = { subject: string; ci: string; name: string; language: string }

type Attempt = { nonce: string; codeVerifier: string }

/** Trades the code of the callback for the identity behind it. */
export async function identityFrom(
	request: Request,
	audience: Audience,
	{ nonce, codeVerifier }: Attempt,
): Promise<Identity | 'cancelled' | 'failed'> {
	const { pathname, search, searchParams } = new URL(request.url)
	const provider = await identityProvider(audience)
	try {
		const tokens = await authorizationCodeGrant(
			provider,
			new URL(settings().publicUrl + pathname + search),
			{
				pkceCodeVerifier: codeVerifier,
				expectedState: searchParams.get('state') ?? '',
				expectedNonce: nonce,
				idTokenExpected: true,
			},
		)
		const claims = tokens.claims()
		if (!claims) return 'failed'
		return read(await everything(provider, audience, tokens.access_token, claims), audience)
	} catch (error) {
		if (error instanceof AuthorizationResponseError && error.error === 'access_denied')
			return 'cancelled'
		log.error('sign-in refused', error)
		return 'failed'
	}
}

type Claims = Record<string, unknown> & { sub: string }

/** Some providers keep the identity out of the token and hand it out at their own address. */
async function everything(
	provider: Configuration,
	audience: Audience,
	accessToken: string,
	claims: Claims,
): Promise<Claims> {
	const { ciClaim } = settings().taxpayerSignIn
	const complete = claims.name !== undefined && (audience === 'staff' || ciClaim in claims)
	if (complete || !provider.serverMetadata().userinfo_endpoint) return claims
	return { ...claims, ...(await fetchUserInfo(provider, accessToken, claims.sub)) }
}

function read(claims: Claims, audience: Audience): Identity | 'failed' {
	const ci = textOf(claims[settings().taxpayerSignIn.ciClaim])
	if (audience === 'taxpayer' && ci === '') return 'failed'
	const name = textOf(claims.name).slice(0, 100)
	return { subject: claims.sub, ci, name, language: textOf(claims.locale).slice(0, 2) }
}

function textOf(claim: unknown): string {
	return typeof claim === 'string' ? claim.trim() : ''
}
