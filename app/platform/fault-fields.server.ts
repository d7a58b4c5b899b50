type FaultFields = {
	name: string
	code?: string
	constraint?: string
	words?: string
	at: string[]
}

/** What may be told of an error: its kind and its stack, not its words. The innermost cause decides. */
export function faultFields(error: unknown, { words = false } = {}): FaultFields {
	const innermost = causeOf(error)
	if (!(innermost instanceof Error)) return { name: typeof innermost, at: [] }
	const { code, constraint_name: constraint } = innermost as Error & {
		code?: unknown
		constraint_name?: unknown
	}
	return {
		name: innermost.name,
		...(typeof code === 'string' ? { code } : {}),
		...(typeof constraint === 'string' ? { constraint } : {}),
		...(words ? { words: innermost.message } : {}),
		at: framesOf(error).slice(0, 12),
	}
}

function causeOf(error: unknown): unknown {
	return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : error
}

function framesOf(error: unknown): string[] {
	if (!(error instanceof Error) || !error.stack) return []
	return error.stack
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => /^at .*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line))
}
