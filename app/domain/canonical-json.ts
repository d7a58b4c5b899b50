/**
 * One text for one value: keys sorted, no white space, absent fields left out. What two people hash
 * years apart is the same.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part ?? null)).join(',')}]`
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new RangeError('Not a JSON number')
	if (typeof value !== 'object' || value === null) return scalar(value)
	const fields = Object.entries(value)
		.filter(([, part]) => part !== undefined)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`)
	return `{${fields.join(',')}}`
}

function scalar(value: unknown): string {
	const text: string | undefined = JSON.stringify(value)
	if (text === undefined) throw new TypeError(`No JSON for a value of type ${typeof value}`)
	return text
}
