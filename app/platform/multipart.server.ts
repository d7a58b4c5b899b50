import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'

export type SentFile = {
	name: string
	stream: Readable
	/** Asked once the stream is read: it was longer than the limit, and what is read is only its beginning. */
	isTooLarge: () => boolean
}

type Limits = { fileBytes: number; files: number }

type Receiver<Taken> = Limits & {
	take: (file: SentFile) => Promise<Taken>
	/** Takes back what was taken of a post that broke off. */
	drop: (taken: Taken) => Promise<void>
}

export type MultipartPost<Taken> = {
	taken: Taken[]
	/** The names of fields that are no files. */
	fields: ReadonlySet<string>
	/** Files beyond the limit: how many there were, and what the first of them are called. */
	passedOver: PassedOver
}

export type PassedOver = { count: number; names: string[] }

// Whoever chose too many by mistake is told of each; a post of endless files fills no memory.
const mostNamed = 100

type Receiving<Taken> = {
	taking: Promise<Taken>[]
	fields: Set<string>
	passedOver: PassedOver
}

/**
 * Streams the files of a multipart post to who takes them, none of them in memory; a field without a chosen
 * file is passed over. A post that breaks off is answered with 400 and leaves nothing behind.
 */
export async function readMultipart<Taken>(
	request: Request,
	receiver: Receiver<Taken>,
): Promise<MultipartPost<Taken>> {
	const receiving: Receiving<Taken> = {
		...{ taking: [], fields: new Set() },
		passedOver: { count: 0, names: [] },
	}
	const { taking, fields, passedOver } = receiving
	let ours: unknown
	const parser = parserOf(request, receiver)
	parser.on('field', (name) => fields.add(name))
	parser.on('file', (_field, stream: Readable & { truncated?: boolean }, { filename }) => {
		// It may break before anybody reads it, and nobody listening would end the whole process.
		stream.on('error', () => undefined)
		if (!filename) return void stream.resume()
		if (taking.length >= receiver.files) {
			passOver(passedOver, filename)
			return void stream.resume()
		}
		const file = { name: filename, stream, isTooLarge: () => stream.truncated === true }
		const taken = receiver.take(file)
		taking.push(taken)
		taken.catch((error: Error) => {
			if (parser.destroyed) return
			ours = error
			parser.destroy(error)
		})
	})
	const isWhole = await pipeline(bodyOf(request), parser).then(
		() => true,
		() => false,
	)
	const done = await Promise.allSettled(taking)
	const taken = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
	if (isWhole && taken.length === done.length) {
		return { taken, fields, passedOver }
	}
	for (const each of taken) await receiver.drop(each)
	throw ours ?? new Response(null, { status: 400 })
}

function passOver(passedOver: PassedOver, name: string): void {
	passedOver.count += 1
	if (passedOver.names.length < mostNamed) passedOver.names.push(name)
}

function parserOf(request: Request, { fileBytes }: Limits): busboy.Busboy {
	try {
		return busboy({
			headers: { 'content-type': request.headers.get('content-type') ?? '' },
			defParamCharset: 'utf8',
			limits: { fileSize: fileBytes, fields: 10, fieldSize: 1024 },
		})
	} catch {
		// Without a boundary it is no such post.
		throw new Response(null, { status: 400 })
	}
}

function bodyOf({ body }: Request): Readable {
	if (!body) return Readable.from([])
	// The web stream of the request and Node's own type of it differ in name only.
	return Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
}
