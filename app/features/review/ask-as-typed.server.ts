import { addDays, calendarDate, type CalendarDate } from '#app/domain/calendar-date.ts'
import { answerDue } from '#app/domain/due.ts'
import { type Moved, type NotMoved } from '#db/case/move-case.server.ts'
import { type OfficeCase } from '#db/case/office-case.server.ts'
import { type Doing } from '#db/case/staff-move.server.ts'
import { type Tx } from '#db/client.server.ts'
import { askTaxpayer } from './ask-taxpayer.server.ts'
import { questionsOf, type RequestForm } from './request-form.schema.ts'

export type DueRefusal = 'due_too_soon' | 'due_too_late'

// Nobody finds a document overnight, and nobody should wait for a season.
const leastDays = 3
const timesUsual = 3

/** Asks as the form says, when the day given is neither too near nor out of reach. */
export async function askAsTyped(
	tx: Tx,
	doing: Doing,
	row: OfficeCase,
	{ data, seenVersion }: { data: RequestForm; seenVersion: number },
): Promise<Moved | NotMoved | { moved: false; refusal: DueRefusal }> {
	const dueOn = calendarDate(data.dueOn)
	const refusal = refusalOf(dueOn, doing)
	if (refusal) return { moved: false, refusal }
	const { message, documents, otherDocument } = data
	const questions = questionsOf(data)
	return askTaxpayer(tx, doing, row, {
		...{ message, documents, otherDocument, questions, dueOn, seenVersion },
	})
}

function refusalOf(dueOn: CalendarDate, { on, parameters }: Doing): DueRefusal | undefined {
	if (dueOn < addDays(on, leastDays)) return 'due_too_soon'
	let latest = on
	for (let times = 0; times < timesUsual; times += 1) latest = answerDue(latest, parameters)
	return dueOn > latest ? 'due_too_late' : undefined
}
