import { type ServerBuild } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { pageAreas } from './page-areas.ts'

const routes = {
	root: { id: 'root', path: '' },
	front: { id: 'front', parentId: 'root', index: true },
	nowhere: { id: 'nowhere', parentId: 'root', path: '*' },
	arrears: { id: 'arrears', parentId: 'root', path: 'arrears', index: true },
	print: { id: 'print', parentId: 'root', path: 'arrears/print' },
	item: { id: 'item', parentId: 'root', path: 'arrears/items/:itemNo' },
	staff: { id: 'staff', parentId: 'root', path: 'staff' },
	desk: { id: 'desk', parentId: 'staff', index: true },
	case: { id: 'case', parentId: 'staff', path: 'cases/:reference' },
	note: { id: 'note', parentId: 'staff', path: 'cases/:reference/note' },
	plans: { id: 'plans', parentId: 'staff', path: 'plans' },
}
const build = { routes, assets: { routes } } as unknown as ServerBuild
const areaOf = pageAreas(build)
const keptFor = (path: string) => Object.keys(areaOf(path).routes)

describe('the routes an address can lead to', () => {
	test.each([
		['/arrears', ['root', 'front', 'nowhere', 'arrears']],
		['/Arrears/', ['root', 'front', 'nowhere', 'arrears']],
		['/arrears/print', ['root', 'front', 'nowhere', 'arrears', 'print']],
		['/arrears/other', ['root', 'front', 'nowhere', 'arrears', 'print', 'item']],
		['/staff', ['root', 'front', 'nowhere', 'staff', 'desk']],
		['/staff/cases/DB-1/note', ['root', 'front', 'nowhere', 'staff', 'desk', 'case', 'note']],
	])('of %s', (path, kept) => {
		expect(keptFor(path)).toEqual(kept)
	})

	test.each(['/', '/no-such-page', '/arrears.data', '/__manifest'])('of %s are all', (path) => {
		expect(areaOf(path)).toBe(build)
	})

	test('are gathered once, and the browser hears of the same', () => {
		expect(areaOf('/arrears')).toBe(areaOf('/arrears'))
		expect(Object.keys(areaOf('/arrears').assets.routes)).toEqual(keptFor('/arrears'))
	})
})
