import '@remix-run/node'

declare module '@remix-run/node' {
	interface AppLoadContext {
		/** One per response: what the content security policy lets run. */
		nonce: string
		/** True where everything shown is made up; a banner says so on every page. */
		demonstration: boolean
	}
}
