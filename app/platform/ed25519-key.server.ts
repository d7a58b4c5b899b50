import { createPrivateKey, type KeyObject } from 'node:crypto'

// RFC 8410: what stands before the 32 bytes of an Ed25519 key in PKCS #8.
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The Ed25519 key these 32 bytes are. */
export function ed25519From(bytes: Buffer): KeyObject {
	return createPrivateKey({ key: Buffer.concat([prefix, bytes]), format: 'der', type: 'pkcs8' })
}
