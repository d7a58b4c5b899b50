import { type ActionFunction, type ActionFunctionArgs, type ServerBuild } from '@remix-run/node'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { CSRF_FIELD, CSRF_HEADER, isCsrfToken } from '#app/platform/csrf.server.ts'
import { formHead } from '#app/platform/form-head.server.ts'
import { limitActions } from '#app/platform/rate-limit.server.ts'
import { findLiveSession, refuseWithoutSession } from '#app/platform/session.server.ts'
import { plainPage } from './plain-page.ts'
import { NOWHERE } from './web/known-address.ts'

const MOST_BYTES = 256 * 1024

/**
 * The build with every action behind one guard, so that no route can forget it: sent by a session that is
 * alive, with that session's token, not too often. That it came from our own page was asked before.
 */
export function guardActions(build: ServerBuild): ServerBuild {
	const routes = Object.entries(build.routes).map(([id, route]) => {
		const action = route?.module.action
		// The address of nothing changes nothing, for whoever asks.
		if (!route || !action || id === NOWHERE) return [id, route] as const
		const isPage = route.module.default !== undefined
		const module = { ...route.module, action: guarded(action, isPage) }
		return [id, { ...route, module }] as const
	})
	return { ...build, routes: Object.fromEntries(routes) }
}

function guarded(action: ActionFunction, isPage: boolean): ActionFunction {
	return async (call) => {
		const admitted = await admit(call)
		if (admitted) return action({ ...call, request: admitted })
		throw refused(call, isPage)
	}
}

/** The request to hand on, or nothing when its token is not this session's. */
async function admit({ request }: ActionFunctionArgs): Promise<Request | undefined> {
	const session = await findLiveSession(request)
	if (!session) throw await refuseWithoutSession(request)
	await limitActions(session.kind === 'staff' ? session.staffId : session.personId)

	const apart = request.headers.get(CSRF_HEADER)
	const { readable, token } =
		apart === null ? await tokenInBody(request) : { readable: request, token: apart }
	return isCsrfToken(session, token) ? readable : undefined
}

/**
 * A small form is read here and handed on whole. Of one with files only what stands before the first
 * file is looked at, so that files stream; a script sends the token in a header.
 */
async function tokenInBody(request: Request): Promise<{ readable: Request; token: unknown }> {
	const type = request.headers.get('content-type') ?? ''
	if (/^multipart\/form-data\b/i.test(type)) {
		const { fields, whole } = await formHead(request)
		return { readable: whole, token: fields.get(CSRF_FIELD) }
	}
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

/** A page drawn for an earlier sign-in; an address that draws no page of its own gets a plain one. */
function refused({ request, context }: ActionFunctionArgs, isPage: boolean): Response {
	if (isPage) return Response.json({ reason: 'page_outdated' }, { status: 403 })
	const page = plainPage({
		language: detectLanguage(request),
		problem: 'refused',
		nonce: context.nonce,
	})
	return new Response(page, {
		status: 403,
		headers: { 'Content-Type': 'text/html; charset=utf-8' },
	})
}
