import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'

/** Everything was paid, or is in a case, since the draft was begun. */
export function NoItems() {
	const { t } = useTranslation('application')
	return (
		<>
			<p>{t('items.none')}</p>
			<div className="actions">
				<LinkButton href="/arrears">{t('nothing-owed.link')}</LinkButton>
			</div>
			<p>
				<a href="/apply/discard">{t('tasks.discard')}</a>
			</p>
		</>
	)
}
