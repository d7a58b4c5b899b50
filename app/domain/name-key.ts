const corporateForm = /주식회사|유한회사|유한책임회사|합자회사|합명회사|\(주\)|\(유\)|㈜/g

/** A name as people look for it: without the form of a company, spaces and stops, in small letters. */
export function nameKey(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(corporateForm, '')
		.replace(/[\s.,'·-]/g, '')
}
