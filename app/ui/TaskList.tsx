import { useTranslation } from '#app/i18n/use-translation.ts'
import { StatusTag } from './StatusTag.tsx'

export type TaskStatus = 'done' | 'started' | 'not-started' | 'not-yet' | 'problem'

export type Task = {
	id: string
	title: string
	hint?: string
	/** Left out while the task cannot be started. */
	href?: string
	status: TaskStatus
}

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
	return (
		<ul className="task-list">
			{tasks.map((task) => (
				<TaskRow key={task.id} task={task} />
			))}
		</ul>
	)
}

function TaskRow({ task: { id, title, hint, href, status } }: { task: Task }) {
	const { t } = useTranslation()
	const statusId = `task-${id}-status`
	const words = t(`task-status.${status}`)
	return (
		<li className={href ? 'task-list__task task-list__task--link' : 'task-list__task'}>
			<span className="task-list__name">
				{href ? (
					<a href={href} aria-describedby={statusId}>
						{title}
					</a>
				) : (
					title
				)}
				{hint && <span className="task-list__hint">{hint}</span>}
			</span>
			<span className="task-list__status" id={statusId}>
				<TaskState status={status} words={words} />
			</span>
		</li>
	)
}

// Done needs no attention and so no colour; only what is left stands out.
function TaskState({ status, words }: { status: TaskStatus; words: string }) {
	if (status === 'problem') return <StatusTag tone="attention">{words}</StatusTag>
	if (status === 'started') return <StatusTag tone="progress">{words}</StatusTag>
	if (status === 'not-started') return <StatusTag tone="neutral">{words}</StatusTag>
	return <span className="quiet">{words}</span>
}
