import sharp from 'sharp'

/** A picture with a position written into it, as a phone makes one. */
export function photo(red = 200): Promise<Buffer> {
	return sharp({
		create: { width: 60, height: 40, channels: 3, background: { r: red, g: 30, b: 30 } },
	})
		.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1' } })
		.jpeg()
		.toBuffer()
}

/** The smallest PDF with one empty page. */
export function onePagePdf(): Buffer {
	return pdfOf(['<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>'])
}

/** A PDF with one word in a face that it names and does not carry. */
export function writtenPdf(): Buffer {
	const words = 'BT /F1 40 Tf 10 100 Td (Dasibom) Tj ET'
	return pdfOf([
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
	])
}

/** A PDF of about so many bytes, like no other. */
export function weightyPdf(bytes: number, mark: string): Buffer {
	const weight = mark.padEnd(bytes, 'x')
	return pdfOf([
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
		`<< /Length ${weight.length} >>\nstream\n${weight}\nendstream`,
	])
}

function pdfOf(rest: readonly string[]): Buffer {
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		...rest,
	]
	const size = objects.length + 1
	let text = '%PDF-1.4\n'
	const places = objects.map((object, index) => {
		const place = text.length
		text += `${index + 1} 0 obj\n${object}\nendobj\n`
		return place
	})
	const table = text.length
	const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
	text += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
	return Buffer.from(text, 'latin1')
}

/** A PDF that asks for a password before anything can be read. */
export function lockedPdf(): Buffer {
	const hex = (length: number) => `<${'ab'.repeat(length)}>`
	const encrypt = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O ${hex(32)} /U ${hex(32)} >>`
	const open = onePagePdf().toString('latin1')
	const text = open.replace(
		'<< /Size 4 /Root 1 0 R >>',
		`<< /Size 4 /Root 1 0 R /ID [${hex(16)} ${hex(16)}] /Encrypt ${encrypt} >>`,
	)
	return Buffer.from(text, 'latin1')
}
