import * as z from 'zod'
import { ed25519From } from '../ed25519-key.server.ts'
import { type KeyRing } from '../sealing.server.ts'

export const missing = { error: 'is missing' }

export const databaseAddress = z
	.string(missing)
	.refine((text) => /^postgres(ql)?:$/.test(protocolOf(text)), 'is not a postgresql:// address')

export const address = z
	.string(missing)
	.refine((text) => /^https?:$/.test(protocolOf(text)), 'is not a web address')

export const scope = z
	.string()
	.refine((text) => text.split(' ').includes('openid'), 'does not contain the word openid')

export const flag = z
	.enum(['true', 'false', 'on', 'off', '1', '0'], 'is neither "on" nor "off"')
	.transform((text) => text === 'true' || text === 'on' || text === '1')

export function wholeNumber(least: number, most: number) {
	const message = `is not a whole number from ${least} to ${most}`
	return z
		.string()
		.regex(/^\d{1,9}$/, message)
		.transform(Number)
		.refine((number) => number >= least && number <= most, message)
}

/** Long enough, and not something a person typed without thinking. */
export function secret(characters: number) {
	return z
		.string(missing)
		.min(characters, `is weak: it needs at least ${characters} characters`)
		.refine(looksRandom, 'is weak: it repeats itself or is a word everybody knows')
}

/** `id:key` pairs, the key 32 bytes in base64; the first one writes, all of them read. */
export const encryptionKeys = z
	.string(missing)
	.transform((text) => text.split(',').map((pair) => pair.trim().split(':')))
	.refine(
		(pairs) => pairs.every(([id, key, ...rest]) => id && isKey(key) && rest.length === 0),
		'is weak or unreadable: write id:key, the key 32 random bytes in base64, pairs apart by a comma',
	)
	.refine(
		(pairs) => new Set(pairs.map(([id]) => id)).size === pairs.length,
		'names one key id twice',
	)
	.transform(keyRing)

/** 32 random bytes in base64: the private half of an Ed25519 pair. */
export const signingKey = z
	.string(missing)
	.refine(isKey, 'is weak or unreadable: write 32 random bytes in base64')
	.transform((text) => ed25519From(Buffer.from(text, 'base64')))

function isKey(text: string | undefined): boolean {
	if (!text || !/^[A-Za-z0-9+/]{43}=?$/.test(text)) return false
	return new Set(Buffer.from(text, 'base64')).size >= 12
}

function looksRandom(text: string): boolean {
	const known = /(change.?me|password|secret|default|example|dasibom|qwerty|abcdef|12345)/i
	return new Set(text).size >= 8 && !known.test(text)
}

function protocolOf(text: string): string {
	return URL.canParse(text) ? new URL(text).protocol : ''
}

function keyRing(pairs: string[][]): KeyRing {
	const keys = pairs.map(([id = '', key = '']) => [id, Buffer.from(key, 'base64')] as const)
	return { current: keys[0]?.[0] ?? '', keys: new Map(keys) }
}
