import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { wholePage } from './whole-page.server.ts'

function rendered(texts: readonly string[]): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const page = createElement(
			'main',
			null,
			texts.map((text, index) => createElement('p', { key: index }, text)),
		)
		const { pipe } = renderToPipeableStream(page, {
			onAllReady: () => pipe(wholePage(resolve)),
			onError: reject,
		})
	})
}

test('a long page in Korean arrives as it was written', async () => {
	const texts = Array.from(
		{ length: 2_000 },
		(_, index) => `${'밀린 세금'.repeat(index % 7)}${index}`,
	)
	const page = await rendered(texts)
	expect(page.includes(0)).toBe(false)
	expect(page.toString('utf8')).toBe(
		`<main>${texts.map((text) => `<p>${text}</p>`).join('')}</main>`,
	)
})
