import '@remix-run/node'

declare module '@remix-run/node' {
	interface AppLoadContext {
		/** One per response: what the content security policy lets run. */
		nonce: string
		/** True where everything shown is made up; a banner says so on every page. */
		demonstration: boolean
		/** The id under which the log knows this request. */
		requestId: string
		/** Where the request came from, behind the proxies that are trusted. */
		clientAddress: string
	}
}
