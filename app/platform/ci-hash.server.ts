import { createHmac } from 'node:crypto'
import { settings } from './settings.server.ts'

/** What stands for a CI (연계정보) in the database: nobody without the key can go back or forth. */
export function ciHash(ci: string): string {
	return ciHashUnder(settings().ciHashKey, ci)
}

/** The same under a key at hand, for a command that has no other settings. */
export function ciHashUnder(key: string, ci: string): string {
	return createHmac('sha256', key).update(ci.trim()).digest('hex')
}
