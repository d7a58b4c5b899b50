import { createHmac } from 'node:crypto'
import { settings } from './settings.server.ts'

/** What stands for a CI (연계정보) in the database: nobody without the key can go back or forth. */
export function ciHash(ci: string): string {
	return createHmac('sha256', settings().ciHashKey).update(ci.trim()).digest('hex')
}
