/** A small PDF of one page that says it is made up, so that officers have something to open. */
export function madeUpPaper(mark: string): File {
	const text = `BT /F1 20 Tf 40 780 Td (Dasibom: a made-up paper) Tj 0 -30 Td (${mark}) Tj ET`
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
	]
	let body = '%PDF-1.4\n'
	const places = objects.map((object, index) => {
		const place = body.length
		body += `${index + 1} 0 obj\n${object}\nendobj\n`
		return `${String(place).padStart(10, '0')} 00000 n \n`
	})
	const size = objects.length + 1
	const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
	body += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}${end}`
	return new File([body], '가상 서류.pdf', { type: 'application/pdf' })
}
