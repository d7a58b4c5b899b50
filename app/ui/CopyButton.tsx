import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from './Icon.tsx'

type CopyButtonProps = {
	text: string
	/** What is copied, for those who hear the button without its surroundings. */
	what: string
}

/** The copying is done by `public/page.js`, which says so in the status beside it. */
export function CopyButton({ text, what }: CopyButtonProps) {
	const { t } = useTranslation()
	return (
		<span className="copy needs-script">
			<button
				type="button"
				className="button button--quiet button--small"
				aria-label={t('copy.hidden', { what })}
				data-copy={text}
				data-copied={t('copy.done')}
				data-not-copied={t('copy.failed')}
			>
				<Icon name="copy" />
				{t('copy.action')}
			</button>
			<span className="copy__done" role="status" />
		</span>
	)
}
