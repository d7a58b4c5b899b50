const MOST_BYTES = 16 * 1024
const NAME = /;\s*name="([^"]*)"/i

/** The fields that stand before the first file of a multipart post, and the post still to be read whole. */
export type FormHead = { fields: ReadonlyMap<string, string>; whole: Request }

/** Reads no further than the first file, so that files stream to whoever takes them. */
export async function formHead(request: Request): Promise<FormHead> {
	const type = request.headers.get('content-type') ?? ''
	const boundary = /^multipart\/form-data;.*\bboundary="?([^";]+)"?/i.exec(type)?.[1]
	const reader = request.body?.getReader()
	if (!boundary || !reader) return { fields: new Map(), whole: request }
	const read: Uint8Array[] = []
	let bytes = 0
	for (;;) {
		const { fields, isWhole } = fieldsIn(Buffer.concat(read).toString('latin1'), boundary)
		const next = isWhole || bytes > MOST_BYTES ? undefined : await reader.read()
		if (!next?.value) return { fields, whole: replayed(request, read, reader) }
		read.push(next.value)
		bytes += next.value.byteLength
	}
}

function fieldsIn(text: string, boundary: string) {
	const fields = new Map<string, string>()
	const line = `--${boundary}\r\n`
	let at = 0
	while (text.startsWith(line, at)) {
		const blank = text.indexOf('\r\n\r\n', at)
		if (blank === -1) return { fields, isWhole: false }
		const headers = text.slice(at + line.length, blank)
		if (/;\s*filename/i.test(headers)) return { fields, isWhole: true }
		const end = text.indexOf(`\r\n--${boundary}`, blank + 2)
		if (end === -1) return { fields, isWhole: false }
		const name = NAME.exec(headers)?.[1]
		const value = Buffer.from(text.slice(blank + 4, end), 'latin1').toString('utf8')
		if (name !== undefined && !fields.has(name)) fields.set(name, value)
		at = end + 2
	}
	const isOver = text.length >= at + line.length
	return { fields, isWhole: isOver }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>

function replayed(request: Request, read: readonly Uint8Array[], reader: Reader): Request {
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => read.forEach((chunk) => controller.enqueue(chunk)),
		async pull(controller) {
			const { value, done } = await reader.read()
			if (done) controller.close()
			else controller.enqueue(value)
		},
		cancel: (reason) => reader.cancel(reason),
	})
	const { method, headers, signal } = request
	const whole: RequestInit & { duplex: 'half' } = { method, headers, signal, body, duplex: 'half' }
	return new Request(request.url, whole)
}
