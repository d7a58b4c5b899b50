import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Line } from './table.ts'

/** Keeps what a scale measured, for the other to be set beside it. */
export function remember(place: string, lines: readonly Line[]): void {
	const named = new Map([...recalled(place), ...lines].map((line) => [nameOf(line), line]))
	writeFileSync(fileOf(place), JSON.stringify([...named.values()]))
}

/** Our own lines of both scales: how often the small one's 99th of a hundred the national one's is. */
export function growth(folder: string): Line[] {
	const [small, national] = ['small', 'national'].map((name) => recalled(path.join(folder, name)))
	return (national ?? []).flatMap((line) => {
		const before = small?.find((one) => nameOf(one) === nameOf(line))
		if (line.who !== 'Dasibom' || !line.p99 || !before?.p99) return []
		return [{ work: line.work, who: 'p99', p99: line.p99, ratio: line.p99 / before.p99 }]
	})
}

const nameOf = ({ work, who }: Line) => `${work} ${who}`
const fileOf = (place: string) => path.join(place, 'measured.json')

function recalled(place: string): Line[] {
	return existsSync(fileOf(place))
		? (JSON.parse(readFileSync(fileOf(place), 'utf8')) as Line[])
		: []
}
