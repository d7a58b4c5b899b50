import { type FileHandle, open } from 'node:fs/promises'
import { type Inspected } from './inspect-file.server.ts'

const pieceBytes = 64 * 1024

/** Opens a PDF as far as its first page, reading only the pieces that takes; nothing in it is run. */
export async function inspectPdf(file: string): Promise<Inspected> {
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
	const handle = await open(file)
	const opening = getDocument({
		range: await piecesOf(handle),
		rangeChunkSize: pieceBytes,
		disableAutoFetch: true,
		disableStream: true,
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		verbosity: VerbosityLevel.ERRORS,
	})
	try {
		const document = await opening.promise
		await document.getPage(1)
		return { type: 'application/pdf', pages: document.numPages }
	} catch (error) {
		const locked = error instanceof Error && error.name === 'PasswordException'
		return { refusal: locked ? 'password_protected' : 'corrupt' }
	} finally {
		await opening.destroy()
		await handle.close()
	}
}

async function piecesOf(handle: FileHandle) {
	const { PDFDataRangeTransport } = await import('pdfjs-dist/legacy/build/pdf.mjs')
	class Pieces extends PDFDataRangeTransport {
		override requestDataRange(begin: number, end: number): void {
			// What cannot be read is as little of a PDF as what was never written.
			void piece(handle, begin, end)
				.catch(() => new Uint8Array(end - begin))
				.then((bytes) => this.onDataRange(begin, bytes))
		}
	}
	const { size } = await handle.stat()
	return new Pieces(size, await piece(handle, 0, Math.min(size, pieceBytes)))
}

async function piece(handle: FileHandle, begin: number, end: number): Promise<Uint8Array> {
	const bytes = new Uint8Array(end - begin)
	await handle.read(bytes, 0, bytes.length, begin)
	return bytes
}
