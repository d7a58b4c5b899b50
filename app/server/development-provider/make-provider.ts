import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import type Provider from 'oidc-provider'
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider'
import { type Settings } from '#app/platform/settings.server.ts'
import { staffPersonas, taxpayerPersonas } from '#db/seed/people.ts'
import { numberedPerson } from './numbered-person.ts'
import { errorPage } from './pages.tsx'

/** An OpenID Connect provider that knows the people of the demonstration; its keys live as long as the process. */
export async function makeProvider(settings: Settings): Promise<Provider> {
	// Two words the package has for every start: that Node 20 is old, and that it keeps all in memory.
	const hush = globalThis.console.warn
	globalThis.console.warn = () => undefined
	try {
		const { default: DevelopmentProvider } = await import('oidc-provider')
		return new DevelopmentProvider(settings.taxpayerSignIn.issuer, configuration(settings))
	} finally {
		globalThis.console.warn = hush
	}
}

function configuration(settings: Settings): Configuration {
	const { publicUrl, taxpayerSignIn, staffSignIn } = settings
	const mount = new URL(taxpayerSignIn.issuer).pathname
	return {
		clients: [
			client(taxpayerSignIn, `${publicUrl}/sign-in/callback`),
			client(staffSignIn, `${publicUrl}/staff/sign-in/callback`),
		],
		jwks: { keys: [signingKey()] },
		cookies: {
			keys: [randomBytes(32).toString('base64url')],
			long: { path: mount, httpOnly: true, sameSite: 'lax' },
		},
		claims: { openid: ['sub'], profile: ['name', 'locale'], ci: ['ci'] },
		conformIdTokenClaims: false,
		features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
		interactions: { url: (_context, { uid }) => `${mount}/interaction/${uid}` },
		ttl: {
			AccessToken: 600,
			AuthorizationCode: 60,
			IdToken: 600,
			Grant: 3600,
			Interaction: 600,
			Session: 3600,
		},
		findAccount: (_context, id) => accountOf(id),
		loadExistingGrant: grantEverything,
		renderError(context) {
			context.type = 'html'
			context.body = errorPage({ publicUrl, language: 'ko' })
		},
	}
}

type ClientSettings = { clientId: string; clientSecret: string }

function client({ clientId, clientSecret }: ClientSettings, redirectUri: string) {
	return {
		client_id: clientId,
		client_secret: clientSecret,
		redirect_uris: [redirectUri],
		token_endpoint_auth_method: 'client_secret_post' as const,
		id_token_signed_response_alg: 'ES256' as const,
	}
}

function signingKey() {
	// Node 20 waits for itself for ever where memory is tidied while a key just made is written as JWK: the
	// maker, let go of then, wants the lock the writing holds. Read back from PEM the key has no maker.
	const { privateKey } = generateKeyPairSync('ec', {
		namedCurve: 'P-256',
		privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
		publicKeyEncoding: { type: 'spki', format: 'pem' },
	})
	const key = createPrivateKey(privateKey)
	return { ...key.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'one' } as const
}

async function accountOf(id: string) {
	const named = taxpayerPersonas.find((person) => person.id === id)
	const taxpayer = named ?? (await numberedPerson(id))
	const member = staffPersonas.find((person) => person.id === id)
	const person = taxpayer ?? member
	if (!person) return undefined
	const claims = {
		sub: member?.subject ?? person.id,
		name: person.name,
		locale: person.language,
		...(taxpayer ? { ci: taxpayer.ci } : {}),
	}
	return { accountId: id, claims: async () => claims }
}

// Nobody is asked whether the portal may know who they are: that is what they came for.
async function grantEverything({ oidc }: KoaContextWithOIDC) {
	const { client: asking, account, provider } = oidc
	if (!asking || !account) return undefined
	const grant = new provider.Grant({ clientId: asking.clientId, accountId: account.accountId })
	grant.addOIDCScope('openid profile ci')
	await grant.save()
	return grant
}
