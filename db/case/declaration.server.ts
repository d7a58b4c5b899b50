import { createHash } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { canonicalJson } from '../../app/domain/canonical-json.ts'
import { type DeclarationSnapshot } from '../../app/domain/declaration-snapshot.ts'
import { type Place, seal, unseal } from '../../app/platform/sealing.server.ts'
import { settings } from '../../app/platform/settings.server.ts'
import { type Tx } from '../client.server.ts'
import { declarations } from '../schema/index.ts'

/** Keeps what was handed in, sealed, and answers the SHA-256 the person can hold against it. */
export async function keepDeclaration(
	tx: Tx,
	handedIn: {
		caseId: string
		version: number
		snapshot: DeclarationSnapshot
		submittedBy: string
		at: Date
	},
): Promise<string> {
	const { caseId, version, snapshot, submittedBy, at } = handedIn
	const text = canonicalJson(snapshot)
	const sha256 = hashOf(text)
	await tx.insert(declarations).values({
		caseId,
		version,
		schemaVersion: snapshot.schemaVersion,
		snapshot: seal(settings().fieldKeys, placeOf(caseId, version), text),
		sha256,
		submittedBy,
		submittedAt: at,
	})
	return sha256
}

export type Declaration = {
	version: number
	snapshot: DeclarationSnapshot
	sha256: string
	submittedAt: Date
}

/** The newest version handed in with a case; throws when it is not what was hashed. */
export async function declarationOf(tx: Tx, caseId: string): Promise<Declaration | undefined> {
	const [row] = await tx
		.select()
		.from(declarations)
		.where(eq(declarations.caseId, caseId))
		.orderBy(desc(declarations.version))
		.limit(1)
	if (!row) return undefined
	const { version, sha256, submittedAt } = row
	const text = unseal(settings().fieldKeys, placeOf(caseId, version), row.snapshot)
	if (hashOf(text) !== sha256) throw new Error('A declaration is not what was handed in')
	return { version, sha256, submittedAt, snapshot: snapshotFrom(text) }
}

// Only `keepDeclaration` writes these rows, and the hash has just proved the text.
function snapshotFrom(text: string): DeclarationSnapshot {
	return JSON.parse(text) as DeclarationSnapshot
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex')
}

function placeOf(caseId: string, version: number): Place {
	return { table: 'declarations', column: 'snapshot', row: `${caseId}:${version}` }
}
