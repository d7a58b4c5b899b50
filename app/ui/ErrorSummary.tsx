import { useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { useMessage } from '#app/i18n/use-message.ts'
import { listProblems } from '#app/platform/form-problems.ts'

type ErrorSummaryProps = {
	/** As readForm or React Hook Form give them; nothing is drawn when there are none. */
	errors: object | undefined
	/** How often the browser itself refused the form: each time the summary takes the focus. */
	refusals?: number
	/** Names the field where several may be refused in the same words. */
	nameOf?: ((name: string) => string | undefined) | undefined
}

/** On a page that was sent back, `public/page.js` moves the focus here. */
export function ErrorSummary({ errors, refusals = 0, nameOf }: ErrorSummaryProps) {
	const { t } = useTranslation()
	const message = useMessage()
	const summary = useRef<HTMLDivElement>(null)
	const problems = listProblems(errors ?? {})
	const prefix = t('form.error-prefix')

	useEffect(() => {
		if (refusals === 0 || !summary.current) return
		summary.current.focus()
		if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`
	}, [refusals, prefix])

	if (problems.length === 0) return null
	return (
		<div className="error-summary" tabIndex={-1} ref={summary} data-error-summary="">
			<div role="alert">
				<h2>{t('form.error-summary')}</h2>
				<ul>
					{problems.map((problem) => (
						<li key={problem.name}>
							<a href={`#${problem.name}`}>
								{[nameOf?.(problem.name), message(problem.message)].filter(Boolean).join(': ')}
							</a>
						</li>
					))}
				</ul>
			</div>
		</div>
	)
}
