import { stat } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import sharp from 'sharp'
import { type EvidenceType, evidenceTypes, type FileRefusal } from './evidence-limits.ts'
import { inspectPdf } from './inspect-pdf.server.ts'

const mostPixels = 50_000_000

export type Inspected =
	{ type: EvidenceType; pages: number | null; refusal?: undefined } | { refusal: FileRefusal }

/** What a stored file really is, by its content; its name and declared type say nothing. */
export async function inspectFile(file: string): Promise<Inspected> {
	if ((await stat(file)).size === 0) return { refusal: 'empty' }
	const found = (await fileTypeFromFile(file))?.mime
	const type = evidenceTypes.find((known) => known === found)
	if (!type) return { refusal: 'wrong_type' }
	return type === 'application/pdf' ? inspectPdf(file) : inspectImage(file, type)
}

async function inspectImage(file: string, type: EvidenceType): Promise<Inspected> {
	try {
		const { width, height } = await sharp(file, { limitInputPixels: false }).metadata()
		if (width * height > mostPixels) return { refusal: 'too_many_pixels' }
		// Decoding it whole is the only way to know that it can be looked at.
		await sharp(file, { failOn: 'truncated', limitInputPixels: mostPixels })
			.resize(32, 32, { fit: 'inside' })
			.toBuffer()
		return { type, pages: 1 }
	} catch {
		return { refusal: 'corrupt' }
	}
}
