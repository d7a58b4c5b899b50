import { staffPersonas } from '#db/seed/people.ts'
import { type Fields, filledIn, formsOf, type ServedForm } from './served-form.ts'

export type Answer = {
	path: string
	status: number
	headers: Headers
	body: string
	location: string
}

type Sending = { method?: string; headers?: Record<string, string>; body?: BodyInit }

/** A browser without script: sends what served forms would send, keeps cookies, says every answer as it came. */
export class PlainVisitor {
	private readonly cookies = new Map<string, { value: string; path: string }>()

	constructor(
		readonly portal: string,
		private readonly language = 'ko',
	) {}

	/** Somebody signed in, with a browser of their own. */
	static async signedIn(portal: string, id: string, language?: string): Promise<PlainVisitor> {
		const visitor = new PlainVisitor(portal, language)
		await visitor.open(`${doorOf(id)}?login_hint=${id}`)
		return visitor
	}

	/** Goes on in the session of a browser. */
	static ofSession(portal: string, cookies: Iterable<{ name: string; value: string }>) {
		const visitor = new PlainVisitor(portal)
		for (const { name, value } of cookies) visitor.cookies.set(name, { value, path: '/' })
		return visitor
	}

	/** One request, answered as it is: a redirect is not followed. */
	async send(path: string, { headers, ...init }: Sending = {}): Promise<Answer> {
		const address = new URL(path, this.portal)
		const response = await fetch(address, {
			...init,
			redirect: 'manual',
			headers: {
				'accept-language': this.language,
				cookie: this.cookiesFor(address.pathname),
				...headers,
			},
		})
		this.keep(response)
		const location = response.headers.get('location') ?? ''
		return {
			path: address.pathname + address.search,
			status: response.status,
			headers: response.headers,
			body: await response.text(),
			location: location && pathFrom(new URL(location, address), this.portal),
		}
	}

	/** The page an address leads to in the end. */
	async open(path: string): Promise<Answer> {
		let answer = await this.send(path)
		for (let hop = 0; answer.location !== ''; hop += 1) {
			if (hop === 10) throw new Error(`${path} never came to a page`)
			answer = await this.send(answer.location)
		}
		return answer
	}

	/** A post as a page of the portal would send it. */
	post(path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Answer> {
		const ours = { origin: this.portal, 'sec-fetch-site': 'same-origin' }
		return this.send(path, { method: 'POST', body, headers: { ...ours, ...headers } })
	}

	/** Opens a page, fills in its form and sends it; `to` names the form where a page has several. */
	async fill(path: string, fields: Fields, to?: string): Promise<Answer> {
		const page = await this.open(path)
		const form = findForm(page, fields, to)
		return this.post(form.action, filledIn(form, fields))
	}

	/** The token of this session, from a page that has a form. */
	async token(path: string): Promise<string> {
		const { body } = await this.open(path)
		const token = /name="csrf" value="([^"]+)"/.exec(body)?.[1]
		if (!token) throw new Error(`No form stands on ${path}`)
		return token
	}

	/** The cookies by name, for a browser that goes on from here. */
	sessionCookies(): { name: string; value: string }[] {
		return [...this.cookies]
			.filter(([, { path }]) => path === '/')
			.map(([name, { value }]) => ({ name, value }))
	}

	private cookiesFor(pathname: string): string {
		return [...this.cookies]
			.filter(([, { path }]) => pathname.startsWith(path))
			.map(([name, { value }]) => `${name}=${value}`)
			.join('; ')
	}

	private keep(response: Response): void {
		for (const line of response.headers.getSetCookie()) {
			const [pair = '', ...attributes] = line.split(/; */)
			const [name = '', value = ''] = pair.split(/=(.*)/s)
			const path = attributes.find((text) => /^path=/i.test(text))?.slice(5) ?? '/'
			if (attributes.some((text) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(text)))
				this.cookies.delete(name)
			else this.cookies.set(name, { value, path })
		}
	}
}

export function findForm({ body, path }: Answer, fields: Fields, to?: string): ServedForm {
	const names = Object.keys(fields)
	const fits = ({ action, controls }: ServedForm) =>
		to === undefined
			? action !== '/sign-out' && names.every((name) => controls.some((one) => one.name === name))
			: action === to
	const form = formsOf(body, path).find(fits)
	if (form) return form
	const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(body)?.[1]
	throw new Error(`No form with ${to ?? names.join(', ')} on ${path} ("${title}")`)
}

function doorOf(id: string): string {
	return staffPersonas.some((persona) => persona.id === id) ? '/staff/sign-in' : '/sign-in'
}

function pathFrom(url: URL, portal: string): string {
	return url.origin === portal ? url.pathname + url.search : url.href
}
