import { type ActionFunction, type ActionFunctionArgs, type ServerBuild } from '@remix-run/node'
import {
	comesFromOurPage,
	CSRF_FIELD,
	CSRF_HEADER,
	isCsrfToken,
} from '#app/platform/csrf.server.ts'
import { limitActions } from '#app/platform/rate-limit.server.ts'
import { findLiveSession, refuseWithoutSession } from '#app/platform/session.server.ts'

const MOST_BYTES = 256 * 1024

/**
 * The build with every action behind one guard, so that no route can forget it: sent from our own page, by
 * a session that is alive, with that session's token, not too often.
 */
export function guardActions(build: ServerBuild): ServerBuild {
	const routes = Object.entries(build.routes).map(([id, route]) => {
		const action = route?.module.action
		if (!route || !action) return [id, route] as const
		return [id, { ...route, module: { ...route.module, action: guarded(action) } }] as const
	})
	return { ...build, routes: Object.fromEntries(routes) }
}

function guarded(action: ActionFunction): ActionFunction {
	return async (call) => action({ ...call, request: await admit(call) })
}

async function admit({ request }: ActionFunctionArgs): Promise<Request> {
	if (!comesFromOurPage(request.headers)) throw refused('other_site')
	const session = await findLiveSession(request)
	if (!session) throw await refuseWithoutSession(request)
	await limitActions(session.kind === 'staff' ? session.staffId : session.personId)

	const url = new URL(request.url)
	const apart = request.headers.get(CSRF_HEADER) ?? url.searchParams.get(CSRF_FIELD)
	const { readable, token } =
		apart === null ? await tokenInBody(request) : { readable: request, token: apart }
	if (!isCsrfToken(session, token)) throw refused('page_outdated')
	return readable
}

/**
 * A small form is read here and handed on whole. A multipart body is never touched, so that files stream:
 * its token comes in the address (`?csrf=`), or by script in a header.
 */
async function tokenInBody(request: Request): Promise<{ readable: Request; token: unknown }> {
	const type = request.headers.get('content-type') ?? ''
	if (!/^application\/x-www-form-urlencoded\b/i.test(type))
		return { readable: request, token: undefined }
	const text = await boundedText(request)
	const readable = new Request(request.url, {
		method: request.method,
		headers: request.headers,
		body: text,
		signal: request.signal,
	})
	return { readable, token: new URLSearchParams(text).get(CSRF_FIELD) }
}

async function boundedText(request: Request): Promise<string> {
	const reader = request.body?.getReader()
	const chunks: Uint8Array[] = []
	let bytes = 0
	for (;;) {
		const chunk = await reader?.read()
		if (!chunk?.value) return Buffer.concat(chunks).toString('utf8')
		bytes += chunk.value.byteLength
		if (bytes > MOST_BYTES) throw new Response(null, { status: 413 })
		chunks.push(chunk.value)
	}
}

/** The error page reads why: a form from another site, or one drawn for an earlier sign-in. */
function refused(reason: 'other_site' | 'page_outdated'): Response {
	return Response.json({ reason }, { status: 403 })
}
