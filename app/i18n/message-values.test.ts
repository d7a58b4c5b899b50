import { expect, test } from 'vitest'
import { messageWith, readMessage } from './message-values.ts'

test('a sentence keeps the figures it names on its way to the page', () => {
	const values = { least: '129,000원', firstBy: '2026년 12월 31일' }
	expect(readMessage(messageWith('a:b.c', values))).toEqual({ key: 'a:b.c', values })
	expect(readMessage('a:b.c')).toEqual({ key: 'a:b.c', values: {} })
})
