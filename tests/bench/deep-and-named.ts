import { everything } from '#app/features/review/queue-filter.ts'
import { queuePage } from '#app/features/review/queue-page.server.ts'
import { type QueuePlace } from '#app/features/review/queue-place.ts'
import { searchQueue } from '#app/features/review/search-queue.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { type ActingStaff, asStaff } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { lineOf, measured } from './in-process.ts'
import { type Line } from './table.ts'
import { largestOffice } from './visitors.ts'
import { type World } from './world.ts'

const READS = 200
const DEPTH = 200_000

/** A page far down the list of the largest office beside its first, and looking for names there. */
export async function deepAndNamed({ admin }: World): Promise<Line[]> {
	const officeCode = await largestOffice(admin)
	const staff = await someOfficer(admin, officeCode)
	const parameters = await currentParameters()
	const wanted = {
		...{ officeCode, staffId: staff.staffId, filter: everything, today: today(), limit: 30 },
	}
	const [place] = await admin<
		{ due_on: string; rank: number; submitted_at: Date; case_id: string; at: number }[]
	>`select due_on::text, rank, submitted_at, case_id, n::int as at from (
			select *, row_number() over (order by due_on, rank, submitted_at, case_id) n
			from queue_items where office_code = ${officeCode}) q
		where n <= ${DEPTH} order by n desc limit 1`
	const deep = {
		cases: {
			...{ dueOn: place?.due_on, rank: place?.rank, caseId: place?.case_id },
			submittedAt: place?.submitted_at,
		},
	} as unknown as QueuePlace
	const first = {} as QueuePlace
	const read = (after: QueuePlace) => () =>
		asStaff(staff, (tx) => queuePage(tx, wanted, after, parameters))
	const names = await admin<{ name: string }[]>`select taxpayer_name as name
		from queue_items where office_code = ${officeCode} order by md5(case_id::text) limit ${READS}`
	const look = (words: string) => () =>
		asStaff(staff, (tx) => searchQueue(tx, { officeCode, words }))

	const many = (work: () => Promise<unknown>) => Array.from({ length: READS }, () => work)
	for (const work of [read(first), read(deep)]) await measured(many(work))
	const shallow = lineOf('page of a list', 'the first', [await measured(many(read(first)))])
	const far = lineOf('page of a list', `after ${place?.at ?? 0}`, [
		await measured(many(read(deep))),
	])
	const searched = lineOf('search by name', `${READS} names`, [
		await measured(names.map(({ name }) => look(name.slice(0, 3)))),
	])
	return [shallow, { ...far, ratio: (far.p50 ?? 0) / (shallow.p50 ?? 1) }, searched]
}

async function someOfficer(admin: World['admin'], officeCode: string): Promise<ActingStaff> {
	const [row] = await admin<{ id: string }[]>`
		select id from staff where office_code = ${officeCode} and subject like 'bench-%' limit 1`
	return { staffId: row?.id ?? '', officeCode, roles: ['officer'] }
}
