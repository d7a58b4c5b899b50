import { useTranslation } from '#app/i18n/use-translation.ts'
import { NotificationBanner } from '#app/ui/NotificationBanner.tsx'

const dones = ['saved', 'removed'] as const
export type EvidenceDone = (typeof dones)[number]

/** What a form of this page just did, as its address says it. */
export function readEvidenceDone(request: Request): EvidenceDone | null {
	const said = new URL(request.url).searchParams.get('done')
	return dones.find((done) => done === said) ?? null
}

export function EvidenceDoneBanner({ done }: { done: EvidenceDone | null }) {
	const { t } = useTranslation('evidence')
	return done && <NotificationBanner tone="success" announce title={t(`done.${done}`)} />
}
