/**
 * The address a request came from when `trustedHops` proxies of ours stand in front. Each of them
 * appends whom it heard from, so only the last `trustedHops` entries were not written by the client.
 */
export function addressBehind(
	trustedHops: number,
	socketAddress: string,
	forwardedFor: string | undefined,
): string {
	if (trustedHops === 0) return plain(socketAddress)
	const heard = (forwardedFor ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean)
	const claimed = heard.at(-trustedHops)
	return plain(claimed && isAddress(claimed) ? claimed : socketAddress)
}

/** What counts as one client: an IPv4 address, or the /64 a household or an office is given. */
export function networkOf(address: string): string {
	if (!address.includes(':')) return address
	return `${groupsOf(address).slice(0, 4).join(':')}::/64`
}

export function isLoopback(address: string): boolean {
	return address === '::1' || /^127(\.\d{1,3}){3}$/.test(address)
}

function isAddress(text: string): boolean {
	return /^\d{1,3}(\.\d{1,3}){3}$/.test(text) || /^[\da-f:]*:[\da-f:.]+$/i.test(text)
}

function plain(address: string): string {
	return address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase()
}

function groupsOf(address: string): string[] {
	const [head = '', tail] = address.split('::')
	const before = head.split(':').filter(Boolean)
	const after = (tail ?? '').split(':').filter(Boolean)
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
	return [...before, ...Array<string>(zeros).fill('0'), ...after]
}
