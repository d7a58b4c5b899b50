import { useTranslation } from '#app/i18n/use-translation.ts'

export type Fact = { key: string; values: readonly string[] }

type FactsPartProps = {
	/** Where these facts come from: said beside each list. */
	source: 'declared' | 'ledger'
	facts: readonly Fact[]
}

/** Facts with where they come from. */
export function FactsPart({ source, facts }: FactsPartProps) {
	const { t } = useTranslation('review')
	return (
		<>
			<h3>{t(`source.${source}`)}</h3>
			<dl className="fact-list">
				{facts.map(({ key, values }) => (
					<div key={key}>
						<dt>{key}</dt>
						<dd>
							{values.map((value) => (
								<span key={value}>{value}</span>
							))}
						</dd>
					</div>
				))}
			</dl>
		</>
	)
}
