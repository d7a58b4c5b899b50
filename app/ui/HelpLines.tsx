import { useTranslation } from '#app/i18n/use-translation.ts'

export const helpLines = [
	{ number: '126', key: 'tax' },
	{ number: '129', key: 'welfare' },
	{ number: '1345', key: 'foreigner' },
	{ number: '107', key: 'relay' },
] as const

/** The same numbers in the same order on every page. */
export function HelpLines() {
	const { t } = useTranslation()
	return (
		<ul className="help-lines">
			{helpLines.map(({ number, key }) => (
				<li key={number}>
					<a href={`tel:${number}`}>{number}</a>
					<strong>{t(`help.${key}.name`)}</strong>
					<span>{t(`help.${key}.what`)}</span>
				</li>
			))}
		</ul>
	)
}
