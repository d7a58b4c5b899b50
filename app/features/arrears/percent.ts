/** A rate of the law as people read it: "0.00022" is "0.022%". Exact, for it never becomes a number. */
export function percent(rate: string): string {
	const [whole = '0', fraction = ''] = rate.split('.')
	const digits = fraction.padEnd(2, '0')
	const left = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
	const right = digits.slice(2).replace(/0+$/, '')
	return right === '' ? `${left}%` : `${left}.${right}%`
}
