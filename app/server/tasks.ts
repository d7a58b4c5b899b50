import { type TaskList } from 'graphile-worker'
import * as z from 'zod'
import { checkCase } from '#app/features/application/check-case.server.ts'
import { remindAndLapse } from '#app/features/case-clock/remind-and-lapse.server.ts'
import { remindOffers } from '#app/features/case-clock/remind-offers.server.ts'
import { closeDecided } from '#app/features/decision/close-decided.server.ts'
import { deemApproved } from '#app/features/decision/deem-approved.server.ts'
import { demandsDue, followCases } from '#app/features/ledger-follow/follow-cases.server.ts'
import { followLedger, inBatches } from '#app/features/ledger-follow/follow-ledger.server.ts'
import { importDelivery } from '#app/features/ledger/import-delivery.server.ts'
import { sweepRejects } from '#app/features/ledger/sweep-rejects.server.ts'
import { sendMessage } from '#app/features/message/send-message.server.ts'
import { watchOutbound } from '#app/features/outbound/alarms.server.ts'
import { writeOutbound } from '#app/features/outbound/write-outbound.server.ts'
import { plansDue, trackPlansOf } from '#app/features/plan-watch/track-plans.server.ts'
import { replayDecisions } from '#app/features/replay/replay-decisions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { asSystem } from '#db/acting.server.ts'
import { sweepSessions } from '#db/session/end-session.server.ts'

const ofCase = z.object({ caseId: z.uuid() })
const ofRow = z.object({ id: z.uuid() })

// Cases before plans, as every move of a case locks them.
async function followFiles(): Promise<void> {
	await followLedger([followCases, trackPlansOf])
	await inBatches(plansDue, [trackPlansOf])
}

// A little past midnight in Korea.
async function followDays(): Promise<void> {
	await inBatches(demandsDue, [followCases])
}

/** Every job by name; a slice's verb does the work, and its payload holds ids only. */
export const tasks: TaskList = {
	'check-case': (payload) => checkCase(ofCase.parse(payload)),
	'close-decided': () => closeDecided(),
	'deem-approved': () => deemApproved(),
	'follow-days': () => followDays(),
	'follow-ledger': () => followFiles(),
	'import-ledger-file': (payload) => importDelivery(ofRow.parse(payload)),
	'remind-and-lapse': () => remindAndLapse(),
	'remind-offers': () => remindOffers(),
	'replay-decisions': () => replayDecisions(),
	'send-message': (payload) => sendMessage(ofRow.parse(payload)),
	'sweep-rejects': () => sweepRejects(),
	'sweep-sessions': () => asSystem((tx) => sweepSessions(tx, now())),
	'watch-outbound': () => watchOutbound(),
	'write-outbound': async () => void (await writeOutbound(settings().outbound)),
}

/** When the recurring ones run, in the notation of cron (UTC). */
export const crontab = `
5 * * * * remind-and-lapse
10 * * * * deem-approved
15 * * * * remind-offers
20 * * * * close-decided
30 * * * * follow-ledger
5 15 * * * follow-days
35 * * * * sweep-sessions
50 18 * * * sweep-rejects
40 * * * * watch-outbound
*/5 * * * * write-outbound
45 18 * * * replay-decisions
`
