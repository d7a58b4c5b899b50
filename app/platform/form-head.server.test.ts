import { expect, test } from 'vitest'
import { formHead } from './form-head.server.ts'

function post(body: BodyInit, type?: string): Request {
	const headers: Record<string, string> = type ? { 'content-type': type } : {}
	return new Request('http://127.0.0.1/x', { method: 'POST', body, headers })
}

function someForm(): FormData {
	const form = new FormData()
	form.append('csrf', 'the.token')
	form.append('place', 'case=1&rule=가')
	form.append('files', new File(['x'.repeat(300_000)], 'a.pdf'))
	form.append('late', 'never read')
	return form
}

test('the fields before the first file are read and the form stays whole', async () => {
	const { fields, whole } = await formHead(post(someForm()))
	expect([...fields]).toEqual([
		['csrf', 'the.token'],
		['place', 'case=1&rule=가'],
	])
	const again = await formHead(whole)
	expect(again.fields.get('csrf')).toBe('the.token')
	const form = await again.whole.formData()
	expect(form.get('files')).toHaveProperty('size', 300_000)
	expect(form.get('late')).toBe('never read')
})

test('a form that comes byte by byte is read the same', async () => {
	const sent = post(someForm())
	const type = sent.headers.get('content-type') ?? ''
	const bytes = new Uint8Array(await sent.arrayBuffer()).subarray(0, 600)
	const slow = new ReadableStream({
		start(controller) {
			for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
			controller.close()
		},
	})
	const init = { method: 'POST', body: slow, headers: { 'content-type': type }, duplex: 'half' }
	const { fields, whole } = await formHead(new Request('http://127.0.0.1/x', init as RequestInit))
	expect(fields.get('place')).toBe('case=1&rule=가')
	expect((await whole.arrayBuffer()).byteLength).toBe(600)
})

test('only so much is read, and nothing of what is no such form', async () => {
	const long = new FormData()
	long.append('text', 'x'.repeat(100_000))
	long.append('csrf', 'too.late')
	const { fields, whole } = await formHead(post(long))
	expect(fields.get('csrf')).toBeUndefined()
	expect((await whole.formData()).get('csrf')).toBe('too.late')
	expect((await formHead(post('csrf=x', 'multipart/form-data; boundary=x'))).fields.size).toBe(0)
	expect((await formHead(post('csrf=x', 'text/plain'))).fields.size).toBe(0)
	const none = new Request('http://127.0.0.1/x')
	expect((await formHead(none)).whole).toBe(none)
})
