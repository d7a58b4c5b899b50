import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const filledFile = 'filled.json'

type Filling = { dataFolder: string; databaseUrl: string; fill: () => Promise<unknown> }

/** Fills a database once; false when it was filled before. A fill cut off half way is done again. */
export async function fillOnce({ dataFolder, databaseUrl, fill }: Filling): Promise<boolean> {
	const file = path.join(dataFolder, filledFile)
	const { host, pathname } = new URL(databaseUrl)
	// The embedded one may come back on another port; one that was named is known by its place.
	const database = process.env.DATABASE_URL ? `${host}${pathname}` : 'embedded'
	if (filledBefore(file) === database) return false
	await fill()
	writeFileSync(file, JSON.stringify({ database }))
	return true
}

function filledBefore(file: string): string | undefined {
	if (!existsSync(file)) return undefined
	return (JSON.parse(readFileSync(file, 'utf8')) as { database?: string }).database
}
