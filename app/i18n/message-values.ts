/** A key that arrives as data, with the figures its sentence names. */
export function messageWith(key: string, values: Readonly<Record<string, string>>): string {
	return `${key}?${new URLSearchParams(values).toString()}`
}

export function readMessage(message: string): { key: string; values: Record<string, string> } {
	const [key = '', query = ''] = message.split('?')
	return { key, values: Object.fromEntries(new URLSearchParams(query)) }
}
