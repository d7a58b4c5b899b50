import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { type Conflict } from './unsent-check.server.ts'

/** Why it was not handed in after all, that nothing is lost, and the way on. */
export function ConflictBanner({ conflict, quick }: { conflict: Conflict; quick: boolean }) {
	const { t } = useTranslation('application')
	const way = wayOn(conflict, quick)
	return (
		<NotificationBanner title={t(`conflict.${conflict}.title`)} tone="caution" announce>
			<p>{t(`conflict.${conflict}.text`)}</p>
			{way && <LinkButton href={way.href}>{t(way.text)}</LinkButton>}
		</NotificationBanner>
	)
}

function wayOn(conflict: Conflict, quick: boolean) {
	switch (conflict) {
		case 'item_taken':
		case 'item_settled':
			return { href: '/apply/items?from=check', text: 'conflict.choose-items' } as const
		case 'plan_no_longer_fits': {
			const href = quick ? '/apply/quick-plan?from=check' : '/apply/plan?from=check'
			return { href, text: 'conflict.choose-plan' } as const
		}
		case 'amount_changed':
		case 'answers_changed':
			return undefined
	}
}
