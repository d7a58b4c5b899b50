import { expect, test } from '#tests/support/journey.ts'
import { step } from '#tests/support/applying.ts'
import { PlainVisitor } from '#tests/support/plain-visitor.ts'

const before = '거래처가 줄었습니다.'
const now = '거래처가 둘로 줄었습니다.'

test('an answer rewritten before the script came is not put back', async ({
	signedInAs,
	baseURL,
}) => {
	const visitor = await PlainVisitor.signedIn(baseURL ?? '', 'large-debt')
	await step(visitor, '/apply', { lane: 'full' })
	await step(visitor, '/apply/items')
	await step(visitor, '/apply/situation', { causes: ['sales-fell'], note: before })

	const page = await signedInAs('large-debt')
	let letScriptsCome: () => void = () => undefined
	const rewritten = new Promise<void>((resolve) => (letScriptsCome = resolve))
	await page.route(/\/assets\/.*\.js$/, async (route) => {
		await rewritten
		await route.continue()
	})
	await page.goto('/apply/situation', { waitUntil: 'commit' })
	const note = page.getByLabel('더 알리고 싶은 사정')
	await expect(note).toHaveValue(before)
	await note.fill(now)
	letScriptsCome()
	// The letters left are counted by script, what was written before it too.
	await expect(page.getByText(`${1000 - [...now].length}자 더 쓸 수 있습니다`)).toBeVisible()
	await expect(note).toHaveValue(now)
	await page.getByRole('button', { name: '계속하기' }).click()
	await expect(page.getByRole('heading', { name: '언제부터 어려워졌나요?' })).toBeVisible()
	await page.goto('/apply/situation')
	await expect(note).toHaveValue(now)
})
