import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { answerDayAfterReminder, isReminderDue } from '#app/domain/case/reminder.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { eachApart } from '#app/platform/each-apart.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { type Tx } from '#db/client.server.ts'
import { tellTaxpayer } from '#db/outbox.server.ts'
import { cases, decisions } from '#db/schema/index.ts'

/** The worker's hourly task: two reminders of an offer nobody has answered, before it may lapse. */
export async function remindOffers(): Promise<void> {
	const open = await asSystem((tx) =>
		tx
			.selectDistinct({ caseId: cases.id })
			.from(cases)
			.innerJoin(decisions, eq(decisions.caseId, cases.id))
			.where(and(eq(cases.state, 'decided'), isUnanswered())),
	)
	await eachApart(open, ({ caseId }) => asSystem((tx) => remind(tx, caseId)))
}

function isUnanswered() {
	return and(isNotNull(decisions.answerBy), isNull(decisions.offerAnswer))
}

async function remind(tx: Tx, caseId: string): Promise<void> {
	const [row] = await tx.select().from(cases).where(eq(cases.id, caseId)).for('update')
	const [offer] = await tx
		.select({ answerBy: decisions.answerBy })
		.from(decisions)
		.where(and(eq(decisions.caseId, caseId), isUnanswered()))
	if (row?.state !== 'decided' || !offer?.answerBy) return
	const { remindersSent, remindedOn, taxpayerId } = row
	const awaited = { awaitingUntil: offer.answerBy, remindersSent, remindedOn }
	const on = today()
	if (!isReminderDue(awaited, on)) return
	await tx
		.update(cases)
		.set({ remindersSent: remindersSent + 1, remindedOn: on })
		.where(eq(cases.id, caseId))
	// Several offers of a case are answered together, so they wait for the same day.
	await tx
		.update(decisions)
		.set({ answerBy: answerDayAfterReminder(awaited, on) })
		.where(and(eq(decisions.caseId, caseId), isUnanswered()))
	const template = remindersSent === 0 ? 'reminder-first' : 'reminder-second'
	await tellTaxpayer(tx, { taxpayerId, caseId, template, at: now() })
}
