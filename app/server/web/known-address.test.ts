import { expect, test } from 'vitest'
import { knownAddress } from './known-address.ts'

const route = (id: string, parentId: string | undefined, path?: string, index?: true) => ({
	...{ id, module: {} as never },
	...(parentId ? { parentId } : {}),
	...(path === undefined ? {} : { path }),
	...(index ? { index } : {}),
})

const isKnown = knownAddress({
	routes: Object.fromEntries(
		[
			route('root', undefined, ''),
			route('routes/_index', 'root', undefined, true),
			route('routes/staff', 'root', 'staff'),
			route('routes/staff._index', 'routes/staff', undefined, true),
			route('routes/staff.cases.$reference.note', 'routes/staff', 'cases/:reference/note'),
			route('routes/$', 'root', '*'),
		].map((one) => [one.id, one]),
	),
})

test.each(['/', '/staff', '/staff/cases/C-1/note'])('%s is a page', (path) => {
	expect(isKnown(path)).toBe(true)
})

test.each(['/nowhere', '/staff/cases', '/staff/cases/C-1/note/more'])('%s is none', (path) => {
	expect(isKnown(path)).toBe(false)
})
