import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readReference } from '#app/domain/case/reference.ts'
import { caseNamed, runSearch } from '#app/features/review/run-search.server.ts'
import { sealedWords, searchedWords } from '#app/features/review/searched-words.server.ts'
import { searchForm } from '#app/features/review/search-form.schema.ts'
import { SearchPage } from '#app/features/review/SearchPage.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'

export const handle: PageHandle = { title: 'queue:search.title' }

export async function loader({ request }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'officer', 'approver')
	const words = searchedWords(staff.staffId, new URL(request.url).searchParams.get('for'))
	if (words === undefined) return { words: '', found: undefined, unknown: false }
	const unknown = readReference(words) !== undefined
	const found = unknown ? undefined : await runSearch(staff, words, detectLanguage(request))
	return { words, found, unknown }
}

/** A name is sent in a form and goes on sealed, so that it stands in no log and in no history. */
export async function action({ request }: ActionFunctionArgs) {
	const staff = await requireStaff(request, 'officer', 'approver')
	const form = readForm(await request.formData(), searchForm)
	if (!form.valid) return data({ reply: form.reply }, { status: 400 })
	const { words } = form.data
	const reference = await caseNamed(staff, words)
	if (reference) return redirect(`/staff/cases/${reference}`)
	const sealed = new URLSearchParams({ for: sealedWords(staff.staffId, words) })
	return redirect(`/staff/search?${sealed.toString()}`)
}

export default function StaffSearchRoute() {
	const sent = useActionData<typeof action>()
	return <SearchPage {...useLoaderData<typeof loader>()} reply={sent?.reply} />
}
