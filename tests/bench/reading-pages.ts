import { compare } from './compare.ts'
import { type Asked } from './load.ts'
import { serveLimit, servePortal } from './portal-process.ts'
import { type Line } from './table.ts'
import { largestOffice, signInOfficers, signInTaxpayers } from './visitors.ts'
import { type World } from './world.ts'

const REQUESTS = 400

/** The pages people read most, ours and the limit's in turns. */
export async function readingPages({ cluster, admin, folder }: World): Promise<Line[]> {
	const taxpayers = await signInTaxpayers(admin, REQUESTS)
	const officers = await signInOfficers(admin, await largestOffice(admin), 20)
	const works: [string, Asked[]][] = [
		['arrears page', taxpayers.map((cookie) => ({ path: '/arrears', cookie }))],
		['queue page', inTurns(officers, '/staff?state=&due=')],
		['queue page, one state', inTurns(officers, '/staff?state=queued')],
	]
	const ours = await servePortal(cluster.applicationUrl, folder)
	const limit = await serveLimit(cluster.applicationUrl)
	try {
		const lines: Line[] = []
		for (const [work, asked] of works)
			lines.push(...(await compare(work, [limit, ours], () => asked)))
		return lines
	} finally {
		await Promise.all([ours.stop(), limit.stop()])
	}
}

function inTurns(cookies: readonly string[], path: string): Asked[] {
	return Array.from({ length: REQUESTS }, (_, index) => ({
		path,
		cookie: cookies[index % cookies.length] ?? '',
	}))
}
