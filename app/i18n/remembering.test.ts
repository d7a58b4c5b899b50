import { type TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { remembering } from './remembering.ts'

function counted() {
	const asked: unknown[] = []
	const t = ((key: string, filling?: object) => {
		asked.push(key)
		return `${key} ${JSON.stringify(filling ?? {})}`
	}) as unknown as TFunction
	return { asked, t: remembering(t) as (key: string, filling?: object) => string }
}

test('words with nothing or only numbers in them are looked up once', () => {
	const { asked, t } = counted()
	expect([t('a'), t('a')]).toEqual(['a {}', 'a {}'])
	expect([t('b', { count: 1 }), t('b', { count: 2 }), t('b', { count: 1 })]).toEqual([
		...['b {"count":1}', 'b {"count":2}', 'b {"count":1}'],
	])
	expect(asked).toEqual(['a', 'b', 'b'])
})

test('words about somebody are never kept', () => {
	const { asked, t } = counted()
	t('name', { name: '김가상' })
	t('name', { name: '김가상' })
	expect(asked).toHaveLength(2)
})
