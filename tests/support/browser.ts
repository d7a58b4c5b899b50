import { settings } from '#app/platform/settings.server.ts'
import { asking } from './asking.ts'

/** A browser without a screen: keeps cookies by path, follows redirects, stops where it is told. */
export class Browser {
	readonly cookies: Map<string, string>

	constructor(cookies: Record<string, string> = {}) {
		this.cookies = new Map(Object.entries(cookies))
	}

	asking(path: string, init: RequestInit = {}): Request {
		return asking(path, { ...init, cookie: this.header() })
	}

	/** Takes the cookies of an answer. */
	keep(response: Response): Response {
		for (const line of response.headers.getSetCookie()) {
			const [pair = '', ...attributes] = line.split(';')
			const at = pair.indexOf('=')
			const name = pair.slice(0, at).trim()
			const gone = attributes.some((text) =>
				/max-age=0|expires=Thu, 01 Jan 1970/i.test(text.trim()),
			)
			if (gone) this.cookies.delete(name)
			else this.cookies.set(name, pair.slice(at + 1))
		}
		return response
	}

	/** Follows redirects until one leads to `end`, which is not asked for. */
	async follow(address: string, end: string): Promise<{ pathAndQuery: string }> {
		let next = new URL(address, settings().publicUrl)
		for (let hop = 0; hop < 10; hop += 1) {
			if (next.pathname === end) return { pathAndQuery: next.pathname + next.search }
			const response = await this.fetch(next)
			const location = response.headers.get('location')
			if (!location) throw new Error(`A page at ${next.pathname}: ${await response.text()}`)
			next = new URL(location, next)
		}
		throw new Error(`Never came to ${end}`)
	}

	/** Follows redirects until there is a page. */
	async open(address: string): Promise<{ page: string; address: string }> {
		let next = new URL(address, settings().publicUrl)
		for (let hop = 0; hop < 10; hop += 1) {
			const response = await this.fetch(next)
			const location = response.headers.get('location')
			if (!location) return { page: await response.text(), address: next.origin + next.pathname }
			next = new URL(location, next)
		}
		throw new Error('Never came to a page')
	}

	private async fetch(address: URL): Promise<Response> {
		const headers = { cookie: this.header() }
		return this.keep(await fetch(address, { headers, redirect: 'manual' }))
	}

	private header(): string {
		return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
	}
}
