import { EventEmitter } from 'node:events'
import { Logger, parseCrontab, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { log } from '#app/platform/log.server.ts'
import { crontab, tasks } from './tasks.ts'
import { givingBackAbandoned } from './worker/abandoned-jobs.ts'

export type Worker = {
	stop(): Promise<void>
	/** Settles when the worker leaves of itself, which it never should. */
	ended: Promise<void>
}

type Work = { databaseUrl: string; concurrency?: number; taskList?: TaskList; cron?: string }

/** Runs jobs from the queue, woken by the database as they are added. */
export async function startWorker({
	databaseUrl,
	concurrency = 2,
	taskList = tasks,
	cron = crontab,
}: Work): Promise<Worker> {
	const abandoned = givingBackAbandoned(databaseUrl)
	const events: WorkerEvents = new EventEmitter()
	events.on('pool:create', ({ workerPool }) => void abandoned.begin(workerPool.id))
	const runner = await run({
		events,
		connectionString: databaseUrl,
		concurrency,
		maxPoolSize: concurrency + 2,
		noHandleSignals: true,
		pollInterval: 5_000,
		taskList,
		parsedCronItems: parseCrontab(cron),
		logger: new Logger(() => () => undefined),
	})
	runner.events.on('job:error', ({ job, error }) => {
		log.error('job failed', error, {
			task: job.task_identifier,
			jobId: job.id,
			attempt: job.attempts,
		})
	})
	runner.events.on('job:success', ({ job }) => {
		log.info('job done', { task: job.task_identifier, jobId: job.id, attempt: job.attempts })
	})
	log.info('working', { role: 'worker', count: Object.keys(taskList).length })
	return { stop: () => runner.stop().finally(() => abandoned.end()), ended: runner.promise }
}
