/** A name for lists: "홍*동", "김*", "남**수"; of one in Latin letters the first four stay. */
export function maskName(name: string): string {
	const signs = [...name.trim()]
	if (/^[\p{Script=Latin}\s.'-]+$/u.test(name.trim())) {
		return signs.slice(0, 4).join('') + '*'.repeat(Math.max(0, signs.length - 4))
	}
	if (signs.length <= 2) return `${signs[0] ?? ''}*`
	return `${signs[0] ?? ''}${'*'.repeat(signs.length - 2)}${signs.at(-1) ?? ''}`
}
