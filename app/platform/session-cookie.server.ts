import { settings } from './settings.server.ts'
import { type Audience } from './session-limits.ts'

const names: Record<Audience | 'sign-in', string> = {
	taxpayer: 'dasibom',
	staff: 'dasibom-staff',
	'sign-in': 'dasibom-sign-in',
}

// The way back from the identity provider is a navigation from another site, which Strict would
// not send: the cookie that binds it is Lax.
const sameSite = { taxpayer: 'Lax', staff: 'Strict', 'sign-in': 'Lax' } as const

/** The random token in this request's cookie; a cookie that was never ours reads as none. */
export function readToken(request: Request, cookie: keyof typeof names): string | undefined {
	const name = nameOf(cookie)
	for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
		const [found, value = ''] = pair.trim().split('=', 2)
		if (found === name && /^[\w-]{43}$/.test(value)) return value
	}
	return undefined
}

/** A `Set-Cookie` value that lives until the browser closes, or as long as asked. */
export function tokenCookie(
	cookie: keyof typeof names,
	token: string,
	{ maxAge }: { maxAge?: number } = {},
): string {
	const life = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
	return `${nameOf(cookie)}=${token}; Path=/; HttpOnly; SameSite=${sameSite[cookie]}${secured()}${life}`
}

export function clearedCookie(cookie: keyof typeof names): string {
	return tokenCookie(cookie, '', { maxAge: 0 })
}

function nameOf(cookie: keyof typeof names): string {
	return plainHttp() ? names[cookie] : `__Host-${names[cookie]}`
}

function secured(): string {
	return plainHttp() ? '' : '; Secure'
}

// Safari keeps no Secure cookie from plain http: only a demonstration may go without.
function plainHttp(): boolean {
	const { demonstration, publicUrl } = settings()
	return demonstration && publicUrl.startsWith('http:')
}
