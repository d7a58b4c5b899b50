import { useTranslation } from '#app/i18n/use-translation.ts'
import { caseMoves } from '#app/domain/case/case-move.ts'
import { useMessage } from '#app/i18n/use-message.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'
import { type Meanwhile } from '#app/platform/sent-form.ts'

type RefusalBannerProps = {
	refusal: string
	meanwhile: Meanwhile | undefined
	announce: boolean
	kept: boolean
}

/** Why it was not done: where somebody was quicker, who, what and when. */
export function RefusalBanner({ refusal, meanwhile, announce, kept }: RefusalBannerProps) {
	const { t } = useTranslation(['review', 'case-move'])
	const message = useMessage()
	return (
		<NotificationBanner
			tone="caution"
			announce={announce}
			title={message(`case-move:refusal.${refusal}`)}
		>
			{meanwhile && (
				<p>
					{t('case-move:refusal.who', {
						name: meanwhile.name ?? t('review:timeline.system'),
						at: meanwhile.at,
						what: Object.hasOwn(caseMoves, meanwhile.move)
							? message(`case-move:move.${meanwhile.move}`)
							: meanwhile.move,
					})}
				</p>
			)}
			{kept && <p>{t('case-move:refusal.kept')}</p>}
		</NotificationBanner>
	)
}
