import { randomBytes } from 'node:crypto'
import { type NextFunction, type Request, type Response } from 'express'

/** The headers of every page, redirect and error; static files and health set their own. */
export function headers(_request: Request, response: Response, next: NextFunction): void {
	response.locals.nonce = randomBytes(16).toString('base64')
	response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
	next()
}
