import { AsyncLocalStorage } from 'node:async_hooks'

type Scope = { clientAddress: string; found: Map<string, Promise<unknown>> }

// The server and the pages are two bundles of one process; a request passes through both.
const slot = Symbol.for('dasibom.request-scope')
const holder = globalThis as { [slot]?: AsyncLocalStorage<Scope> }
const scopes = (holder[slot] ??= new AsyncLocalStorage<Scope>())

/** Runs one request; what is looked up with `oncePerRequest` inside is looked up once. */
export function inRequestScope<T>(clientAddress: string, work: () => T): T {
	return scopes.run({ clientAddress, found: new Map() }, work)
}

/** Every loader of a page gets a request object of its own, so the request itself is no key. */
export function oncePerRequest<T>(key: string, find: () => Promise<T>): Promise<T> {
	const found = scopes.getStore()?.found
	if (!found) return find()
	if (!found.has(key)) found.set(key, find())
	// The caller of a key is the only one who stores under it.
	return found.get(key) as Promise<T>
}

/** Where the request came from, behind the proxies we trust; undefined outside a request. */
export function clientAddress(): string | undefined {
	return scopes.getStore()?.clientAddress
}
