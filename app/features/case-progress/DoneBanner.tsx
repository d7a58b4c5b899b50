import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'

const dones = ['answered', 'withdrawn', 'accepted', 'declined', 'reconsider'] as const
export type Done = (typeof dones)[number]

/** What a form just did, as its address says it. */
export function readDone(address: string): Done | undefined {
	const said = new URL(address).searchParams.get('done')
	return dones.find((done) => done === said)
}

export function DoneBanner({ done }: { done: Done }) {
	const { t } = useTranslation('case-progress')
	return (
		<NotificationBanner tone="success" announce title={t(`done.${done}.title`)}>
			<p>{t(`done.${done}.text`)}</p>
		</NotificationBanner>
	)
}
