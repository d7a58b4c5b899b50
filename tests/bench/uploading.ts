import { randomUUID } from 'node:crypto'
import { findSession } from '#db/session/find-session.server.ts'
import { tokenSha256 } from '#db/session/session-token.server.ts'
import { csrfToken } from '#app/platform/csrf.server.ts'
import { signInAsTaxpayer } from '#tests/support/accounts.ts'
import { makeApplying, makeDraft, quickAnswers } from '#tests/support/application.ts'
import { weightyPdf } from '#tests/support/evidence-file.ts'
import { lineOf } from './in-process.ts'
import { type Served, serveLimit, servePortal } from './portal-process.ts'
import { cpuMs, memoryMb } from './process-cost.ts'
import { type Line } from './table.ts'
import { type World } from './world.ts'

const PASSES = 7
const BYTES = 19 * 1024 * 1024

/** A paper of twenty megabytes: taken from a form, hashed, looked at, sealed and kept; beside a stream to the disk. */
export async function uploading({ cluster, folder }: World): Promise<Line[]> {
	const portal = await servePortal(cluster.applicationUrl, folder)
	const plain = await serveLimit(cluster.applicationUrl)
	const passes = { plain: [], portal: [] } as Record<'plain' | 'portal', Taken[]>
	try {
		for (let turn = 0; turn <= PASSES; turn += 1) {
			const file = weightyPdf(BYTES, randomUUID())
			const sender = await someSender()
			const streamed = await taken(plain, () =>
				post(`${plain.address}/upload`, { body: new Uint8Array(file) }),
			)
			const kept = await taken(portal, () => sender(portal, file))
			// The first of each only warms up.
			if (turn === 0) continue
			passes.plain.push(streamed)
			passes.portal.push(kept)
		}
		const work = 'upload of 19 MB'
		const limit = lineOf(work, 'raw stream', passes.plain)
		const ours = lineOf(work, 'Dasibom', passes.portal)
		const ratio = (limit.p50 ?? 0) / (ours.p50 ?? 1)
		return [limit, { ...ours, memory: memoryMb(portal.pid), ratio }]
	} finally {
		await Promise.all([portal.stop(), plain.stop()])
	}
}

type Taken = Awaited<ReturnType<typeof taken>>

async function taken(served: Served, send: () => Promise<unknown>) {
	const before = cpuMs(served.pid)
	const started = performance.now()
	await send()
	const ms = performance.now() - started
	return { ms, cpu: cpuMs(served.pid) - before, times: [ms] }
}

async function someSender() {
	const who = await makeApplying()
	const caseId = await makeDraft(who, quickAnswers(who.itemNos))
	const { cookie, token } = await signInAsTaxpayer(who.personId, who.taxpayerId)
	const session = await findSession(tokenSha256(token))
	if (!session) throw new Error('Nobody is signed in')
	return async ({ address }: Served, file: Buffer) => {
		const form = new FormData()
		form.set(
			'files-other',
			new File([new Uint8Array(file)], 'paper.pdf', { type: 'application/pdf' }),
		)
		const answer = await post(`${address}/evidence/upload`, {
			headers: {
				...{ cookie, origin: 'https://portal.invalid', 'x-csrf-token': csrfToken(session) },
				'x-upload-place': new URLSearchParams({ case: caseId }).toString(),
			},
			body: form,
		})
		const { problem } = (await answer.json()) as { problem: string | null }
		if (problem) throw new Error(problem)
	}
}

async function post(address: string, init: RequestInit): Promise<Response> {
	const answer = await fetch(address, { ...init, method: 'POST' })
	if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
	return answer
}
