import { readReference } from '#app/domain/case/reference.ts'
import { type Language } from '#app/i18n/language.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { type SignedInStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { audit } from '#db/audit.server.ts'
import { findOfficeCase } from '#db/case/office-case.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { queueRow } from './queue-view.server.ts'
import { searchQueue } from './search-queue.server.ts'

/** The case a reference names, when it is of the reader's office, open or not. */
export async function caseNamed(staff: SignedInStaff, words: string): Promise<string | undefined> {
	const reference = readReference(words)
	if (!reference) return undefined
	const row = await asStaff(staff, (tx) => findOfficeCase(tx, staff, reference))
	return row && reference
}

/** Lines for whose name begins with the words. The trail keeps that one looked and how much was found. */
export async function runSearch(staff: SignedInStaff, words: string, language: Language) {
	const { staffId, officeCode } = staff
	return asStaff(staff, async (tx) => {
		const [{ found, more }, parameters] = await Promise.all([
			searchQueue(tx, { officeCode: officeCode ?? '', words }),
			currentParameters(tx),
		])
		await audit(tx, {
			...{ at: now(), actorKind: 'staff', actorId: staffId, action: 'queue_searched' },
			...{ ip: clientAddress() ?? null, details: { found: found.length } },
		})
		const reading = { staffId, today: today(), parameters, language }
		return { rows: found.map((entry) => queueRow({ is: 'case', entry }, reading)), more }
	})
}
