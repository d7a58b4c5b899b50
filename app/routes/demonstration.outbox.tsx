import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { latestMessages } from '#app/features/message/outbox.server.ts'
import { OutboxPage } from '#app/features/message/OutboxPage.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { settings } from '#app/platform/settings.server.ts'

export const handle: PageHandle = { title: 'message:outbox.title' }

/** What would have been sent, in the demonstration; anywhere else this page does not exist. */
export async function loader({ request }: LoaderFunctionArgs) {
	if (!settings().demonstration) throw new Response(null, { status: 404 })
	return { messages: await latestMessages(detectLanguage(request)) }
}

export default function Outbox() {
	return <OutboxPage {...useLoaderData<typeof loader>()} />
}
