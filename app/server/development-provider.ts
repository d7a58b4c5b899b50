import { type RequestHandler } from 'express'
import { type Settings } from '#app/platform/settings.server.ts'

/** The identity provider of the demonstration, mounted beside the portal. */
export async function developmentProvider(
	_settings: Settings,
): Promise<{ at: string; handler: RequestHandler }> {
	return { at: '/identity', handler: (_request, response) => void response.sendStatus(404) }
}
