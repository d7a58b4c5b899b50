const MOBILE = /^(01\d)(\d{3,4})(\d{4})$/
const SEOUL = /^(02)(\d{3,4})(\d{4})$/
const PERSONAL = /^(050\d)(\d{3,4})(\d{4})$/
const LOCAL = /^(0\d{2})(\d{3,4})(\d{4})$/
const NATIONAL = /^(1\d{3})(\d{4})$/

/** Groups a number as it is written in Korea, whatever stood between its digits: "010-1234-5678". */
export function formatPhone(written: string): string {
	return partsOf(written)?.join('-') ?? written
}

/** For lists: "010-****-5678". A number nobody can group keeps its last four digits only. */
export function maskPhone(written: string): string {
	const parts = partsOf(written)
	if (!parts) return `****${written.replace(/\D/g, '').slice(-4)}`
	return parts
		.map((part, index) => (index === parts.length - 2 ? '*'.repeat(part.length) : part))
		.join('-')
}

function partsOf(written: string): string[] | undefined {
	const digits = written.replace(/^\s*\+82\s*0?/, '0').replace(/[\s().-]/g, '')
	for (const pattern of [MOBILE, SEOUL, NATIONAL, PERSONAL, LOCAL]) {
		const match = pattern.exec(digits)
		if (match) return match.slice(1)
	}
	return undefined
}
