import { useTranslation } from '#app/i18n/use-translation.ts'
import { ComparisonTable } from '#app/ui/ComparisonTable.tsx'
import { Details } from '#app/ui/Details.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { type EffectRow, type EffectView } from './effect-view.ts'

/** The worked examples by the numbers of now and by the new ones, side by side. */
export function EffectPart({ effect: { day, changed, same } }: { effect: EffectView }) {
	const { t } = useTranslation('parameters')
	return (
		<TextSection title={t('effect.title')}>
			<p>{t('effect.lead', { day })}</p>
			{changed.length > 0 && <Examples rows={changed} />}
			{changed.length === 0 && <p>{t('effect.none', { count: same.length })}</p>}
			<Details summary={t('effect.same', { count: same.length })}>
				<Examples rows={same} />
			</Details>
		</TextSection>
	)
}

function Examples({ rows }: { rows: readonly EffectRow[] }) {
	const { t } = useTranslation('parameters')
	return (
		<ComparisonTable
			caption={t('effect.caption')}
			labels={{ what: t('effect.example'), one: t('effect.before'), other: t('effect.after') }}
			rows={rows.map(({ id, example, before, after }) => ({
				...{ id, label: example, one: before, other: after },
			}))}
		/>
	)
}
