import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, base64url. */
export function newToken(): string {
	return randomBytes(32).toString('base64url')
}

/** What is kept of a token: who reads the database cannot sign in with it. */
export function tokenSha256(token: string): string {
	return createHash('sha256').update(token).digest('hex')
}
