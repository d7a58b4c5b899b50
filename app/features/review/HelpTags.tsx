import { useTranslation } from '#app/i18n/use-translation.ts'
import { helpNeeds } from '#app/domain/hardship.ts'
import { Icon } from '#app/ui/Icon.tsx'

const shownFlags = ['livelihood', 'emergency-welfare-duty', 'demand-deadline-near'] as const

type HelpTagsProps = { needs: readonly string[]; flags: readonly string[]; foreign: boolean }

/** What the person needs from us, and what lifts the case, in words. */
export function HelpTags({ needs, flags, foreign }: HelpTagsProps) {
	const { t } = useTranslation('queue')
	const words = [
		...helpNeeds.filter((need) => needs.includes(need)).map((need) => t(`help.${need}`)),
		...(foreign && !needs.includes('interpreter') ? [t('help.foreign')] : []),
		...shownFlags.filter((flag) => flags.includes(flag)).map((flag) => t(`flag.${flag}`)),
	]
	if (words.length === 0) return null
	return (
		<span className="queue__help">
			<Icon name="talk" size={16} />
			{words.join(' · ')}
		</span>
	)
}
