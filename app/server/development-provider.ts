import { Router, type RequestHandler } from 'express'
import { type Settings } from '#app/platform/settings.server.ts'
import { interactions } from './development-provider/interactions.ts'
import { makeProvider } from './development-provider/make-provider.ts'

/** The identity provider of the demonstration, mounted beside the portal; the real portal never loads it. */
export async function developmentProvider(
	settings: Settings,
): Promise<{ at: string; handler: RequestHandler }> {
	const provider = await makeProvider(settings)
	const router = Router()
	router.use(forgetful)
	router.use(interactions(provider, settings))
	router.use(provider.callback())
	return { at: new URL(settings.taxpayerSignIn.issuer).pathname, handler: router }
}

// It remembers nobody from one sign-in to the next, so whoever comes may be somebody else.
const forgetful: RequestHandler = (request, _response, next) => {
	const kept = (request.headers.cookie ?? '')
		.split('; ')
		.filter((pair) => !/^_session\b/.test(pair))
	request.headers.cookie = kept.join('; ')
	next()
}
