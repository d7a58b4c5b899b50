import { remindAndLapse } from '#app/features/case-clock/remind-and-lapse.server.ts'
import { remindOffers } from '#app/features/case-clock/remind-offers.server.ts'
import { closeDecided } from '#app/features/decision/close-decided.server.ts'
import { deemApproved } from '#app/features/decision/deem-approved.server.ts'
import { acknowledge } from '#app/features/outbound/acknowledge.server.ts'
import { writeOutbound } from '#app/features/outbound/write-outbound.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { settings } from '#app/platform/settings.server.ts'
import { asSystem } from '#db/acting.server.ts'

/** What the worker does by the clock, once for a day: what is due is done, what was decided goes out. */
export async function night(isAcknowledged: boolean): Promise<void> {
	await remindAndLapse()
	await deemApproved()
	await remindOffers()
	await closeDecided()
	for (const { number, lines, sha256 } of await writeOutbound(settings().outbound)) {
		if (isAcknowledged) await acknowledged(number, lines, sha256)
	}
}

// The tax office's own system takes every line.
async function acknowledged(number: number, lines: number, sha256: string): Promise<void> {
	const answers = Array.from({ length: lines }, (_, at) => ({ line: at + 1, accepted: true }))
	const text = [{ acknowledges: number, sha256 }, ...answers].map((line) => JSON.stringify(line))
	const by = { at: now(), by: 'demonstration' }
	const taken = await asSystem((tx) => acknowledge(tx, `${text.join('\n')}\n`, by))
	if ('refusal' in taken) throw new Error(`File ${number} was not acknowledged: ${taken.refusal}`)
}
