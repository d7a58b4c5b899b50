import { Router, type Request, type Response } from 'express'
import type Provider from 'oidc-provider'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { isLanguage, type Language } from '#app/i18n/language.ts'
import { type Settings } from '#app/platform/settings.server.ts'
import { staffPersonas, taxpayerPersonas } from '#db/seed/people.ts'
import { numberedPerson } from './numbered-person.ts'
import { errorPage, peoplePage } from './pages.tsx'
import { peopleStyle } from './people-style.ts'

/** Where somebody says who they are: a hint is believed at once, without one the people are listed. */
export function interactions(provider: Provider, settings: Settings): Router {
	const router = Router()
	router.get('/people.css', (_request, response) => void response.type('css').send(peopleStyle))
	router.get('/interaction/:uid', async (request, response, next) => {
		try {
			await answer(request, response, { provider, settings })
		} catch (error) {
			if (!isOver(error)) return next(error)
			const { publicUrl } = settings
			const page = errorPage({ publicUrl, language: detectLanguage(asFetched(request, publicUrl)) })
			response.status(400).type('html').send(page)
		}
	})
	return router
}

type Parts = { provider: Provider; settings: Settings }

async function answer(request: Request, response: Response, parts: Parts): Promise<void> {
	const { provider, settings } = parts
	const { params } = await provider.interactionDetails(request, response)
	if ('cancel' in request.query) {
		const cancelled = { error: 'access_denied', error_description: 'cancelled' }
		return provider.interactionFinished(request, response, cancelled)
	}
	const staffDoor = params.client_id === settings.staffSignIn.clientId
	const mayEnter = staffDoor ? staffPersonas : taxpayerPersonas
	const asked = request.query.as ?? params.login_hint
	const named = mayEnter.find(({ id }) => id === asked)
	const person = named ?? (staffDoor ? undefined : await numberedPerson(asked))
	if (person)
		return provider.interactionFinished(request, response, { login: { accountId: person.id } })
	const page = peoplePage({
		publicUrl: settings.publicUrl,
		mount: request.baseUrl,
		door: staffDoor ? 'staff' : 'taxpayer',
		hint: typeof asked === 'string' ? asked : undefined,
		language: languageOf(params.ui_locales, request, settings.publicUrl),
	})
	response.set('Cache-Control', 'no-store').type('html').send(page)
}

function languageOf(asked: unknown, request: Request, publicUrl: string): Language {
	const wanted = typeof asked === 'string' ? asked.split(' ')[0] : undefined
	return isLanguage(wanted) ? wanted : detectLanguage(asFetched(request, publicUrl))
}

function asFetched(request: Request, publicUrl: string): globalThis.Request {
	const headers = new Headers()
	for (const name of ['cookie', 'accept-language'])
		if (request.get(name)) headers.set(name, String(request.get(name)))
	return new globalThis.Request(new URL(request.originalUrl, publicUrl), { headers })
}

/** An interaction that was finished or forgotten, not a fault. */
function isOver(error: unknown): boolean {
	return error instanceof Error && error.name === 'SessionNotFound'
}
