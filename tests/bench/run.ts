import path from 'node:path'
import { readingPages } from './reading-pages.ts'
import { scales } from './scale.ts'
import { printTable } from './table.ts'
import { openWorld } from './world.ts'

// `npm run bench -- --scale small|national`: measures the built program against the limit and prints a table.
const { scale, folder, only } = wanted(process.argv.slice(2))
const world = await openWorld(path.join(folder, scale.name), scale)
try {
	printTable(`${scale.people} people, ${scale.cases} cases`, await readingPages(world, only))
} finally {
	await world.stop()
}

function wanted(given: string[]) {
	const named = (option: string) =>
		given.includes(option) ? given[given.indexOf(option) + 1] : undefined
	const name = named('--scale') ?? 'small'
	if (name !== 'small' && name !== 'national') throw new Error('--scale is small or national')
	return {
		scale: scales[name],
		only: named('--only'),
		folder: path.resolve(process.env.DASIBOM_BENCH ?? '.data/bench'),
	}
}
