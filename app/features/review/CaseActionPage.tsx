import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Page } from '#app/ui/Page.tsx'
import { type SentForm } from '#app/platform/sent-form.ts'
import { type CaseActionView } from './open-case.server.ts'
import { RefusalBanner } from './RefusalBanner.tsx'

type CaseActionPageProps = {
	title: string
	lead?: string
	page: CaseActionView
	sent: SentForm<unknown> | undefined
	wide?: boolean
	children: ReactNode
}

/** One action on a case: what stands in its way if anything does, then its form. */
export function CaseActionPage({ title, lead, page, sent, wide, children }: CaseActionPageProps) {
	const { t } = useTranslation('review')
	const refusal = sent?.refusal ?? page.refusal
	return (
		<Page
			title={title}
			caption={t('action.caption', { name: page.name, reference: page.reference })}
			lead={lead}
			back={`/staff/cases/${page.reference}`}
			wide={wide}
		>
			{refusal && (
				<RefusalBanner
					refusal={refusal}
					meanwhile={sent?.meanwhile}
					announce={sent !== undefined}
					kept={wordsTyped(sent)}
				/>
			)}
			{children}
		</Page>
	)
}

const ofEveryForm = ['csrf', 'idempotencyKey', 'version']

function wordsTyped(sent: SentForm<unknown> | undefined): boolean {
	const values = Object.entries(sent?.reply.values ?? {})
	return values.some(([name, value]) => !ofEveryForm.includes(name) && holdsWords(value))
}

// A group of boxes holds words where one of them does.
function holdsWords(typed: unknown): boolean {
	if (typeof typed === 'string') return typed !== ''
	return typeof typed === 'object' && typed !== null && Object.values(typed).some(holdsWords)
}
