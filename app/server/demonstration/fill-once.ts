import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const filledFile = 'filled.json'

type Filling = { dataFolder: string; databaseUrl: string; fill: () => Promise<void> }

/** Fills a database once. A fill cut off half way is done again: importing the same files changes nothing. */
export async function fillOnce({ dataFolder, databaseUrl, fill }: Filling): Promise<void> {
	const file = path.join(dataFolder, filledFile)
	if (existsSync(file)) return
	await fill()
	const { host, pathname } = new URL(databaseUrl)
	writeFileSync(file, JSON.stringify({ database: `${host}${pathname}` }))
}
