import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'

type NothingToDoProps = {
	what: 'answer' | 'withdraw' | 'offer' | 'reconsider'
	reference: string
}

/** The address of something that cannot be done now: said kindly, with the way back. */
export function NothingToDo({ what, reference }: NothingToDoProps) {
	const { t } = useTranslation('case-progress')
	return (
		<EmptyState title={t(`${what}.over.title`)}>
			<p>{t(`${what}.over.text`)}</p>
			<LinkButton href={`/cases/${reference}`}>{t('meanwhile.back')}</LinkButton>
		</EmptyState>
	)
}
