import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { thrownBy } from '#tests/support/asking.ts'
import { readMultipart, type SentFile } from './multipart.server.ts'

const boundary = 'edge'

function part(content: string, file?: string): string {
	const type = 'Content-Type: application/octet-stream'
	const named = file === undefined ? 'name="said"' : `name="files"; filename="${file}"\r\n${type}`
	return `--${boundary}\r\nContent-Disposition: form-data; ${named}\r\n\r\n${content}\r\n`
}

function post(body: RequestInit['body'], type = `multipart/form-data; boundary=${boundary}`) {
	const init: RequestInit & { duplex: 'half' } = {
		method: 'POST',
		body,
		headers: { 'content-type': type },
		duplex: 'half',
	}
	return new Request('http://portal.test/', init)
}

/** Keeps what it reads until it is told to drop it. */
function taker(read = ({ stream }: SentFile): Promise<string> => text(stream)) {
	const kept: string[] = []
	const take = async (file: SentFile) => {
		const content = await read(file)
		kept.push(file.name)
		return content
	}
	const drop = (content: string) => Promise.resolve(void kept.splice(kept.indexOf(content), 1))
	return { kept, receiver: { fileBytes: 5, files: 3, take, drop } }
}

const end = `--${boundary}--\r\n`

test('files are handed on one by one, fields are named, an empty file field is passed over', async () => {
	const { receiver, kept } = taker()
	const sent = post(part('yes') + part('', '') + part('one', 'a.csv') + part('two', '나.csv') + end)
	const { taken, fields, passedOver } = await readMultipart(sent, receiver)
	expect(taken).toEqual(['one', 'two'])
	expect(kept).toEqual(['a.csv', '나.csv'])
	expect([...fields]).toEqual(['said'])
	expect(passedOver).toEqual({ count: 0, names: [] })
})

test('a file over the limit and each one too many are said by name', async () => {
	const { receiver } = taker(async ({ stream, isTooLarge }) => {
		const read = await text(stream)
		return `${read} ${isTooLarge()}`
	})
	const few = part('12345678', 'a') + part('', '') + part('12', 'b') + part('3', 'c')
	const sent = few + part('4', 'd') + part('', '') + part('5', 'e') + end
	const { taken, passedOver } = await readMultipart(post(sent), receiver)
	expect(taken).toEqual(['12345 true', '12 false', '3 false'])
	expect(passedOver).toEqual({ count: 2, names: ['d', 'e'] })
})

test.each([
	['in the middle of a file', part('one', 'a') + part('tw', 'b').slice(0, -2)],
	['before the end', part('one', 'a')],
])('a post cut off %s is answered with 400 and leaves nothing', async (_, cut) => {
	const { receiver, kept } = taker()
	const thrown = await thrownBy(() => readMultipart(post(cut), receiver))
	expect(thrown.status).toBe(400)
	expect(kept).toEqual([])
})

test('a file that breaks before it is read ends nothing else', async () => {
	const { receiver } = taker(async ({ stream }) => {
		await new Promise((resolve) => setImmediate(resolve))
		return text(stream)
	})
	const cut = part('one', 'a').slice(0, -4)
	expect((await thrownBy(() => readMultipart(post(cut), receiver))).status).toBe(400)
})

test('a sender who goes away leaves nothing', async () => {
	const { receiver, kept } = taker()
	const body = new ReadableStream({
		start: (controller) => controller.enqueue(Buffer.from(part('one', 'a') + part('two', 'b'))),
		pull: (controller) => controller.error(new Error('gone')),
	})
	expect((await thrownBy(() => readMultipart(post(body), receiver))).status).toBe(400)
	expect(kept).toEqual([])
})

test('a post that is none is answered with 400', async () => {
	const { receiver } = taker()
	const sent = post('x', 'multipart/form-data')
	expect((await thrownBy(() => readMultipart(sent, receiver))).status).toBe(400)
})

test('what whoever takes them cannot do is told as it is, and nothing is waited for', async () => {
	const { receiver } = taker(() => Promise.reject(new Error('the disk is full')))
	const sent = post(part('one', 'a') + part('two', 'b') + end)
	await expect(readMultipart(sent, receiver)).rejects.toThrow('the disk is full')
})
