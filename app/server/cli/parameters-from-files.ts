import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { isCalendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { versionOf } from '#db/parameter-version.ts'
import { projectRoot } from '../project-root.ts'

const day = z.custom<CalendarDate>(isCalendarDate, 'is no date')
const figures = z.array(
	z.strictObject({
		key: z.string().min(1),
		value: z.union([z.string().regex(/^\d+(\.\d{1,12})?$/), day]),
		from: day,
		to: day.nullable(),
		article: z.string().min(1),
		source: z.string().min(1),
	}),
)
const holidays = z.array(
	z.strictObject({ on: day, name: z.string().min(1), provisional: z.boolean() }),
)

/** The law's numbers as the repository holds them, for work that needs no database. */
export function parametersFromFiles(
	folder = join(projectRoot(), 'db/seed/parameters'),
): Parameters {
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
	const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
	const content = {
		figures: names
			.filter((name) => name !== 'holidays.json')
			.sort()
			.flatMap((name) => figures.parse(read(name))),
		holidays: holidays.parse(read('holidays.json')),
	}
	return { version: versionOf(content), ...content }
}
