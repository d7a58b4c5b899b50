import * as z from 'zod'

const head = z.strictObject({
	acknowledges: z.int().positive(),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const answer = z.discriminatedUnion('accepted', [
	z.strictObject({ line: z.int().positive(), accepted: z.literal(true) }),
	z.strictObject({
		line: z.int().positive(),
		accepted: z.literal(false),
		reason: z
			.string()
			.trim()
			.regex(/^\P{Cc}{1,200}$/u),
	}),
])

export type LineAnswer = z.output<typeof answer>
export type Acknowledgement = z.output<typeof head> & { answers: LineAnswer[] }

/** What the other side wrote; or the number of the first line that is not as agreed. */
export function readAcknowledgement(text: string): Acknowledgement | { unreadable: number } {
	const [first = '', ...rest] = text
		.replace(/^\ufeff/, '')
		.trimEnd()
		.split(/\r?\n/)
	const about = head.safeParse(parsed(first))
	if (!about.success) return { unreadable: 1 }
	const answers: LineAnswer[] = []
	for (const [index, line] of rest.entries()) {
		const read = answer.safeParse(parsed(line))
		if (!read.success) return { unreadable: index + 2 }
		answers.push(read.data)
	}
	return { ...about.data, answers }
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line)
	} catch {
		return undefined
	}
}
