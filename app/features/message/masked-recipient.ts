/** Enough of an address to recognise it by: "ba…@example.test", "010-****-5678"; never the whole, however it was written. */
export function maskedRecipient(recipient: string): string {
	const plain = recipient.normalize('NFKC')
	const [local = '', host] = plain.split('@')
	if (host) return `${local.slice(0, Math.min(2, Math.floor(local.length / 2)))}…@${host}`
	const digits = plain.replace(/\D/g, '').replace(/^82(?=[1-9])/, '0')
	if (digits.length < 8) return '****'
	const code = digits.startsWith('02') ? '02' : digits.slice(0, 3)
	return `${code}-****-${digits.slice(-4)}`
}
