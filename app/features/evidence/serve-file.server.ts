import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { and, eq, isNull } from 'drizzle-orm'
import sharp from 'sharp'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { fileStore } from '#app/platform/file-store.server.ts'
import { type Tx } from '#db/client.server.ts'
import { cases, evidenceFiles } from '#db/schema/index.ts'

export type FileRow = typeof evidenceFiles.$inferSelect & {
	taxpayerId: number
	reference: string | null
}

const protecting = {
	'X-Content-Type-Options': 'nosniff',
	'Content-Security-Policy': "sandbox; default-src 'none'",
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cache-Control': 'no-store',
}

/** Where no page is drawn, a sentence is: the file is not there, or not yours. */
export function fileNotFound(request: Request): Response {
	const words = translator(detectLanguage(request))('evidence:gone')
	const headers = { ...protecting, 'Content-Type': 'text/plain; charset=utf-8' }
	return new Response(`${words}\n`, { status: 404, headers })
}

/** The file, when whoever acts may see its case and it was not taken back. */
export async function findFile(tx: Tx, fileId: string): Promise<FileRow | undefined> {
	if (!/^[0-9a-f-]{36}$/.test(fileId)) return undefined
	const [found] = await tx
		.select({ file: evidenceFiles, taxpayerId: cases.taxpayerId, reference: cases.reference })
		.from(evidenceFiles)
		.innerJoin(cases, eq(cases.id, evidenceFiles.caseId))
		.where(and(eq(evidenceFiles.id, fileId), isNull(evidenceFiles.removedAt)))
	return found && { ...found.file, taxpayerId: found.taxpayerId, reference: found.reference }
}

/** The same, of this taxpayer alone. */
export async function findOwnFile(
	tx: Tx,
	{ fileId, taxpayerId }: { fileId: string; taxpayerId: number },
): Promise<FileRow | undefined> {
	const file = await findFile(tx, fileId)
	return file?.taxpayerId === taxpayerId ? file : undefined
}

/**
 * The file's content: an image is drawn anew, upright and without what the camera wrote into it; a PDF
 * comes as it is, to be saved or drawn by our own viewer, never to be run by the browser.
 */
export async function fileResponse(file: FileRow): Promise<Response> {
	const stream = await fileStore().open(file.storeKey)
	if (!stream) throw new Response(null, { status: 404 })
	if (file.type !== 'application/pdf') {
		const drawn = await sharp(await buffer(stream), { limitInputPixels: 50_000_000 })
			.rotate()
			.resize(2400, 2400, { fit: 'inside', withoutEnlargement: true })
			.jpeg({ quality: 85 })
			.toBuffer()
		return new Response(new Uint8Array(drawn), {
			headers: { ...protecting, 'Content-Type': 'image/jpeg', 'Content-Disposition': 'inline' },
		})
	}
	const name = encodeURIComponent(file.name)
	return new Response(Readable.toWeb(stream) as ReadableStream, {
		headers: {
			...protecting,
			'Content-Type': 'application/pdf',
			'Content-Length': String(file.bytes),
			'Content-Disposition': `attachment; filename="document.pdf"; filename*=UTF-8''${name}`,
		},
	})
}
