import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { and, eq, isNull } from 'drizzle-orm'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { type Tx } from '#db/client.server.ts'
import { evidenceFiles } from '#db/schema/index.ts'
import { standingOf } from './draft.server.ts'
import { checkPath, pathOf } from './step-ids.ts'
import { firstOpenStep } from './steps-for.ts'
import { tasksFor } from './tasks.ts'

/** The task list of the full way; the quick lane is too short for one. */
export async function loadTasks({ request }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	return asTaxpayer(taxpayer, async (tx) => {
		const { draft, applicant } = await standingOf(tx, taxpayer.taxpayerId)
		if (!draft) throw redirect('/apply')
		const { answers, caseId } = draft
		const next = firstOpenStep(answers, applicant)
		const nextHref = next ? pathOf(next) : checkPath
		if (answers.lane?.lane !== 'full') throw redirect(nextHref)
		const hasFiles = await holdsFiles(tx, caseId)
		return { ...tasksFor(answers, applicant, { hasFiles }), nextHref }
	})
}

async function holdsFiles(tx: Tx, caseId: string): Promise<boolean> {
	const [file] = await tx
		.select({ id: evidenceFiles.id })
		.from(evidenceFiles)
		.where(and(eq(evidenceFiles.caseId, caseId), isNull(evidenceFiles.removedAt)))
		.limit(1)
	return file !== undefined
}
