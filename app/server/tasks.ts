import { type TaskList } from 'graphile-worker'
import * as z from 'zod'
import { checkCase } from '#app/features/application/check-case.server.ts'

const ofCase = z.object({ caseId: z.uuid() })

/** Every job by name; a slice's verb does the work, and its payload holds ids only. */
export const tasks: TaskList = {
	'check-case': (payload) => checkCase(ofCase.parse(payload)),
}

/** When the recurring ones run, in the notation of cron (UTC). */
export const crontab = ''
