import { out } from './say.ts'
import path from 'node:path'
import { installSettings, readSettings } from '#app/platform/settings.server.ts'
import { closeDatabase, openDatabase } from '#db/client.server.ts'
import { deepAndNamed } from './deep-and-named.ts'
import { growth, remember } from './growth.ts'
import { submitting } from './handing-in.ts'
import { importing } from './bring-in.ts'
import { productionSettings } from './portal-process.ts'
import { readingPages } from './reading-pages.ts'
import { scales } from './scale.ts'
import { printTable } from './table.ts'
import { uploading } from './uploading.ts'
import { openWorld, type World } from './world.ts'
import { takingNext } from './taking-next.ts'

// `npm run bench -- --scale small|national [--only pages]`: measures against the limit and prints a table.
const parts = {
	import: (world: World) => importing(world.broughtIn),
	pages: readingPages,
	deep: deepAndNamed,
	submit: submitting,
	take: takingNext,
	upload: uploading,
}

const { scale, folder, only } = wanted(process.argv.slice(2))
const place = path.join(folder, scale.name)
const world = await openWorld(place, scale)
try {
	const { applicationUrl } = world.cluster
	installSettings(readSettings(productionSettings(applicationUrl, place)))
	openDatabase(applicationUrl, { connections: 20 })
	const lines = []
	for (const [name, part] of Object.entries(parts))
		if (!only || only === name) lines.push(...(await part(world)))
	printTable(`${scale.people} people, ${scale.cases} cases`, lines)
	remember(place, lines)
	printTable('grown since the small scale', growth(folder))
	await closeDatabase()
} catch (error) {
	// Said at once: ending the world may end this process first.
	out.error(error)
	throw error
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
