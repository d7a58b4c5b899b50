import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { loadTasks } from '#app/features/application/tasks-page.server.ts'
import { TasksPage } from '#app/features/application/TasksPage.tsx'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = { title: 'application:tasks.title' }

export const loader = (args: LoaderFunctionArgs) => loadTasks(args)

export default function Tasks() {
	return <TasksPage {...useLoaderData<typeof loader>()} />
}
