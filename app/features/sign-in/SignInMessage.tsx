import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { Page } from '#app/ui/Page.tsx'
import { type MessageView } from './sign-in-message.ts'

/** What to know after a sign-in that ended, or that never came about. */
export function SignInMessage({ message, minutes, hours, again, home }: MessageView) {
	const { t } = useTranslation(['sign-in'])
	return (
		<Page
			title={t(`sign-in:message.${message}.title`, { minutes, hours })}
			lead={t(`sign-in:message.${message}.text`, { minutes, hours })}
		>
			<div className="actions">
				{again && <LinkButton href={again}>{t('sign-in:message.again')}</LinkButton>}
				<LinkButton href={home} tone={again ? 'secondary' : 'primary'}>
					{t('sign-in:message.home')}
				</LinkButton>
			</div>
		</Page>
	)
}
