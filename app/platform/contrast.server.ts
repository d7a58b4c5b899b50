export type Contrast = 'normal' | 'high'

const ONE_YEAR_IN_SECONDS = 31_536_000

/** How sharp the page is drawn: as the address asks, or as it was chosen before. */
export function contrastOf(request: Request): Contrast {
	const saved = /(?:^|;\s*)contrast=high(?:;|$)/.test(request.headers.get('cookie') ?? '')
	return askedContrast(request) ?? (saved ? 'high' : 'normal')
}

/** The `Set-Cookie` value that remembers a choice made with `?contrast=`, if one was. */
export function contrastCookie(request: Request): string | undefined {
	const contrast = askedContrast(request)
	if (!contrast) return undefined
	const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : ''
	return `contrast=${contrast}; Path=/; Max-Age=${ONE_YEAR_IN_SECONDS}; SameSite=Lax; HttpOnly${secure}`
}

function askedContrast(request: Request): Contrast | undefined {
	const asked = new URL(request.url).searchParams.get('contrast')
	return asked === 'high' || asked === 'normal' ? asked : undefined
}
