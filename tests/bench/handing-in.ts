import { addDays } from '#app/domain/calendar-date.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { csrfToken } from '#app/platform/csrf.server.ts'
import { findSession } from '#db/session/find-session.server.ts'
import { tokenSha256 } from '#db/session/session-token.server.ts'
import { signInAsTaxpayer } from '#tests/support/accounts.ts'
import {
	makeApplying,
	makeDraft,
	makeSubmission,
	quickAnswers,
} from '#tests/support/application.ts'
import { compare } from './compare.ts'
import { type Asked } from './load.ts'
import { type Served, serveLimit, servePortal } from './portal-process.ts'
import { type Line } from './table.ts'
import { type World } from './world.ts'

const SUBMISSIONS = 150
// So many passes until the engine has compiled a road this long.
const WARM_UPS = 4

/** Handing an application in: the form as the check page sends it, to the limit and to the portal. */
export async function submitting({ cluster, folder, admin }: World): Promise<Line[]> {
	const portal = await servePortal(cluster.applicationUrl, folder)
	const limit = await serveLimit(cluster.applicationUrl)
	const before = await drafts(admin)
	try {
		const drafted = ({ name }: Served) => ready(name === 'limit' ? '/submit' : '/apply/check')
		const lines = await compare('submit an application', [limit, portal], drafted, WARM_UPS)
		if ((await drafts(admin)) > before) throw new Error('Not all were handed in')
		return lines
	} finally {
		await Promise.all([portal.stop(), limit.stop()])
	}
}

async function drafts(admin: World['admin']): Promise<number> {
	const rows = await admin`select from cases where state = 'draft'`
	return rows.length
}

async function ready(path: string): Promise<Asked[]> {
	const asked: Asked[] = []
	while (asked.length < SUBMISSIONS) asked.push({ ...(await readyToSend()), path, method: 'POST' })
	return asked
}

async function readyToSend() {
	const who = await makeApplying()
	const [at, on] = [now(), today()]
	const answers = quickAnswers(who.itemNos)
	if (answers.quickPlan) answers.quickPlan.firstDueOn = addDays(on, 3)
	await makeDraft(who, answers)
	const { caseId, idempotencyKey, seen } = await makeSubmission(who, { at, on })
	const { cookie, token } = await signInAsTaxpayer(who.personId, who.taxpayerId)
	const session = await findSession(tokenSha256(token))
	if (!session) throw new Error('Nobody is signed in')
	const form = new URLSearchParams({
		...{ csrf: csrfToken(session), caseId, idempotencyKey, declared: 'yes' },
		...{ answersSeen: seen.answers, figuresSeen: seen.figures },
	})
	return { cookie, body: form.toString() }
}
