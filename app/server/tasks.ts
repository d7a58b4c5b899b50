import { type TaskList } from 'graphile-worker'

/** Every job by name; a slice's verb does the work, and its payload holds ids only. */
export const tasks: TaskList = {}

/** When the recurring ones run, in the notation of cron (UTC). */
export const crontab = ''
