import { type Inspected } from './inspect-file.server.ts'

/** Opens a PDF as far as its first page; nothing in it is run. */
export async function inspectPdf(bytes: Buffer): Promise<Inspected> {
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
	const opening = getDocument({
		data: new Uint8Array(bytes),
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
	}
}
