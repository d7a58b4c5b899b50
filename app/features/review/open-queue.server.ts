import { type Language } from '#app/i18n/language.ts'
import { today } from '#app/platform/clock.server.ts'
import { type SignedInStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { everything, hrefOf, type QueueFilter, readFilter, saysNothing } from './queue-filter.ts'
import { queuePage } from './queue-page.server.ts'
import { readQueuePlace, writeQueuePlace } from './queue-place.ts'
import { queueRow } from './queue-view.server.ts'

const ROWS_OF_A_PAGE = 30

/** The list an address asks for, worded, with the ways on. */
export async function openQueue(staff: SignedInStaff, asked: URLSearchParams, language: Language) {
	const wish = saysNothing(asked) ? usualFilter(staff) : readFilter(asked)
	const filter = { ...wish, office: staff.officeCode }
	const after = readQueuePlace(asked)
	const parameters = await currentParameters()
	const reading = { staffId: staff.staffId, today: today(), parameters, language }
	const wanted = {
		...{ officeCode: staff.officeCode ?? '', staffId: staff.staffId, filter },
		...{ today: reading.today, limit: ROWS_OF_A_PAGE },
	}
	const page = await asStaff(staff, (tx) => queuePage(tx, wanted, after, parameters))
	return {
		filter,
		officeName: staff.officeName,
		/** The address came from somebody of another office, whose list this is not. */
		otherOffice: asked.has('office') && asked.get('office') !== staff.officeCode,
		canTake: staff.roles.includes('officer'),
		rows: page.entries.map((entry) => queueRow(entry, reading)),
		firstHref: after.cases || after.inquiries ? hrefOf(filter) : undefined,
		nextHref: page.next && hrefOf(filter, writeQueuePlace(page.next)),
	}
}

// Who only decides starts with what waits for a decision; an officer with all that the office has.
function usualFilter({ roles }: SignedInStaff): QueueFilter {
	return roles.includes('officer') ? everything : { ...everything, state: 'recommended' }
}
