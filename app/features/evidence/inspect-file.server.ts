import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { type EvidenceType, evidenceTypes, type FileRefusal } from './evidence-limits.ts'
import { inspectPdf } from './inspect-pdf.server.ts'

const mostPixels = 50_000_000

export type Inspected =
	{ type: EvidenceType; pages: number | null; refusal?: undefined } | { refusal: FileRefusal }

/** What a file really is, by its content; its name and declared type say nothing. */
export async function inspectFile(bytes: Buffer): Promise<Inspected> {
	if (bytes.length === 0) return { refusal: 'empty' }
	const found = (await fileTypeFromBuffer(bytes))?.mime
	const type = evidenceTypes.find((known) => known === found)
	if (!type) return { refusal: 'wrong_type' }
	return type === 'application/pdf' ? inspectPdf(bytes) : inspectImage(bytes, type)
}

async function inspectImage(bytes: Buffer, type: EvidenceType): Promise<Inspected> {
	try {
		const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
		if (width * height > mostPixels) return { refusal: 'too_many_pixels' }
		// Decoding it whole is the only way to know that it can be looked at.
		await sharp(bytes, { failOn: 'truncated', limitInputPixels: mostPixels })
			.resize(32, 32, { fit: 'inside' })
			.toBuffer()
		return { type, pages: 1 }
	} catch {
		return { refusal: 'corrupt' }
	}
}
