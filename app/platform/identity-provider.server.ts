import * as client from 'openid-client'
import { type Audience } from './session-limits.ts'
import { settings } from './settings.server.ts'

const LIFETIME_MS = 3_600_000
const known = new Map<string, { from: number; provider: Promise<client.Configuration> }>()

/** The provider could not be asked, or answered nonsense. */
export class ProviderAway extends Error {}

/** What the provider of this side of the house says about itself, asked once an hour. */
export async function identityProvider(audience: Audience): Promise<client.Configuration> {
	const { issuer, clientId, clientSecret } = providerSettings(audience)
	const key = `${audience} ${issuer} ${clientId}`
	const earlier = known.get(key)
	if (earlier && performance.now() - earlier.from < LIFETIME_MS) return earlier.provider
	const provider = discover(issuer, clientId, clientSecret)
	known.set(key, { from: performance.now(), provider })
	// A failure is not remembered: the next person asks again.
	provider.catch(() => known.delete(key))
	return provider
}

async function discover(
	issuer: string,
	clientId: string,
	clientSecret: string,
): Promise<client.Configuration> {
	const { demonstration } = settings()
	try {
		return await client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
			timeout: 5,
			// The demonstration's own provider speaks plain http on this machine; nobody else's may.
			execute: demonstration && issuer.startsWith('http:') ? [client.allowInsecureRequests] : [],
		})
	} catch (cause) {
		throw new ProviderAway('The identity provider does not answer', { cause })
	}
}

export function providerSettings(audience: Audience) {
	const { taxpayerSignIn, staffSignIn } = settings()
	return audience === 'staff' ? staffSignIn : taxpayerSignIn
}
