import { useTranslation } from '#app/i18n/use-translation.ts'
import { EngineView, type EngineRelief } from './EngineView.tsx'

type EnginePartProps = {
	view: { reliefs: readonly string[]; reference: string }
	reliefs: readonly EngineRelief[]
}

/** The law's view of a case, and the way to ask it about other numbers. */
export function EnginePart({ view: { reliefs: asked, reference }, reliefs }: EnginePartProps) {
	const { t } = useTranslation('review')
	return (
		<>
			<EngineView asked={asked} reliefs={reliefs} />
			<p>
				<a href={`/staff/cases/${reference}/trial`}>{t('trial.link')}</a>
			</p>
		</>
	)
}
