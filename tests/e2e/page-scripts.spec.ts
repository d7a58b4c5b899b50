import { expect, test } from '@playwright/test'
import { hydratedPages } from '#tests/support/page-scripts.ts'

const KB = 1024
const pages = hydratedPages()

function above(limit: number, ours: (id: string) => boolean): string[] {
	return pages
		.filter(({ id, scripts, texts }) => ours(id) && scripts + texts > limit * KB)
		.map(({ id, scripts, texts }) => `${id} ${((scripts + texts) / KB).toFixed(1)} KB`)
}

const isOfStaff = (id: string) => id.startsWith('routes/staff')

test('no form of a taxpayer loads more than 150 KB of script, its texts included', () => {
	expect(pages.filter(({ id }) => !isOfStaff(id)).length).toBeGreaterThan(12)
	expect(above(150, (id) => !isOfStaff(id))).toEqual([])
})

test('no page of staff loads more than 170 KB', () => {
	expect(above(170, isOfStaff)).toEqual([])
})
