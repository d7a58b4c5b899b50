import * as z from 'zod/mini'

type Bounds = {
	least?: number
	most: number
	/** Locale keys. */
	missing?: string | undefined
	tooLong: string
}

/** Words of somebody: line ends as one sign, so that they count the same in the browser and here. */
export function writtenWords({ least = 0, most, missing, tooLong }: Bounds) {
	return z.prefault(
		z.string().check(
			z.overwrite((typed) => typed.replace(/\r\n?/g, '\n').trim()),
			z.refine((words) => [...words].length >= least, missing ?? tooLong),
			z.refine((words) => [...words].length <= most, tooLong),
		),
		'',
	)
}
