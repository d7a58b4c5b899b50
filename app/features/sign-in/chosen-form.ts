/** The taxpayer picked in the form, or `undefined` when none was or the number is no id. */
export function chosenForm(formData: FormData): number | undefined {
	const text = formData.get('taxpayer')
	return typeof text === 'string' && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}
