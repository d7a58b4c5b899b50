import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Where a sealed value lives: it opens nowhere else, so ciphertext cannot be moved between rows. */
export type Place = { table: string; column: string; row: string }

/** 32-byte keys by id; `current` seals, all of them open. */
export type KeyRing = { current: string; keys: ReadonlyMap<string, Buffer> }

const format = 'v1'

/** AES-256-GCM under the ring's current key: `v1.<key>.<iv>.<ciphertext>.<tag>`, base64url. */
export function seal(ring: KeyRing, place: Place, text: string): string {
	const iv = randomBytes(12)
	const cipher = createCipheriv('aes-256-gcm', keyOf(ring, ring.current), iv)
	cipher.setAAD(Buffer.from(boundTo(place, ring.current)))
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
	const parts = [iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'))
	return [format, ring.current, ...parts].join('.')
}

/** Throws when the value was altered, moved, or sealed under a key the ring does not hold. */
export function unseal(ring: KeyRing, place: Place, value: string): string {
	const [version, keyId, iv, sealed, tag] = value.split('.')
	if (version !== format || !keyId || !iv || sealed === undefined || !tag) {
		throw new Error(`A sealed value of an unknown form in ${place.table}.${place.column}`)
	}
	const decipher = createDecipheriv(
		'aes-256-gcm',
		keyOf(ring, keyId),
		Buffer.from(iv, 'base64url'),
		{
			authTagLength: 16,
		},
	)
	decipher.setAAD(Buffer.from(boundTo(place, keyId)))
	decipher.setAuthTag(Buffer.from(tag, 'base64url'))
	return Buffer.concat([
		decipher.update(Buffer.from(sealed, 'base64url')),
		decipher.final(),
	]).toString('utf8')
}

function boundTo({ table, column, row }: Place, keyId: string): string {
	return `${table}:${column}:${row}:${keyId}`
}

function keyOf(ring: KeyRing, id: string): Buffer {
	const key = ring.keys.get(id)
	if (!key) throw new Error(`No key named ${id} in the ring`)
	return key
}
