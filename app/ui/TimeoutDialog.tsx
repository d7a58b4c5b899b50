import { useTranslation } from '#app/i18n/use-translation.ts'
import { type Visitor } from '#app/platform/visitor.ts'
import { Button } from './Button.tsx'

/** Closed until `public/page.js` opens it; without script the sentence below says the rule. */
export function TimeoutDialog({ visitor }: { visitor: Visitor }) {
	const { t } = useTranslation()
	return (
		<>
			<noscript>
				<p className="width small quiet">
					{t('timeout.noscript', { minutes: Math.round(visitor.idleSeconds / 60) })}
				</p>
			</noscript>
			<dialog
				className="dialog"
				aria-labelledby="timeout-title"
				aria-describedby="timeout-text"
				data-timeout={visitor.audience}
				data-idle={visitor.idleSeconds}
				data-warn={visitor.warnSeconds}
				data-extend={visitor.extendPath}
				data-csrf={visitor.csrf}
				data-ended={visitor.endedPath}
			>
				<h2 id="timeout-title">{t('timeout.title')}</h2>
				<p id="timeout-text">{t('timeout.text')}</p>
				<p role="status" data-left={t('timeout.left')} />
				<Button type="button" data-stay="">
					{t('timeout.extend')}
				</Button>
			</dialog>
		</>
	)
}
