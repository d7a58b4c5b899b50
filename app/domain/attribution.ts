/** 귀속 연도·기분: the year, half year or month a tax belongs to. */
export type Attribution = {
	year: number
	half?: 1 | 2
	/** 예정: the interim return of a half year. */
	interim?: boolean
	month?: number
}

const SHAPE = /^(\d{4})(?:-(?:([12])(P?)|(0[1-9]|1[0-2])))?$/

/** "2025", "2025-2", "2025-1P", "2025-07"; undefined for anything else, to be shown as it is. */
export function readAttribution(text: string): Attribution | undefined {
	const match = SHAPE.exec(text)
	if (!match) return undefined
	const year = Number(match[1])
	if (match[4]) return { year, month: Number(match[4]) }
	if (match[2]) return { year, half: match[2] === '1' ? 1 : 2, interim: match[3] === 'P' }
	return { year }
}
