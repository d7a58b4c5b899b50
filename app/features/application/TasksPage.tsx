import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { Page } from '#app/ui/Page.tsx'
import { TaskList } from '#app/ui/TaskList.tsx'
import { type tasksFor } from './tasks.ts'

type TasksPageProps = ReturnType<typeof tasksFor> & { nextHref: string }

export function TasksPage({ groups, done, total, nextHref }: TasksPageProps) {
	const { t } = useTranslation('application')
	return (
		<Page title={t('tasks.title')} lead={t('tasks.lead')} back="/apply/items">
			<p>
				<strong>{t('tasks.progress', { done, total })}</strong>
			</p>
			{groups.map(({ id, tasks }) => (
				<section key={id} className="section">
					<h2>{t(`tasks.group.${id}`)}</h2>
					<TaskList
						tasks={tasks.map((task) => ({
							id: task.id,
							title: t(`tasks.step.${task.id}`),
							status: task.status,
							...(task.href ? { href: task.href } : {}),
						}))}
					/>
				</section>
			))}
			<div className="actions">
				<LinkButton href={nextHref}>{t('tasks.continue')}</LinkButton>
			</div>
			<p>
				<a href="/apply/discard">{t('tasks.discard')}</a>
			</p>
		</Page>
	)
}
