import { useTranslation } from '#app/i18n/use-translation.ts'
import { DataTable } from '#app/ui/DataTable.tsx'
import { Icon } from '#app/ui/Icon.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { type LetterView } from './letter-view.server.ts'

type GroundsPartProps = { letter: LetterView; titled: (title: string) => string }

/** Each fact with its source, each test of the article, and what would turn the answer. */
export function GroundsPart({ letter, titled }: GroundsPartProps) {
	const { t } = useTranslation('letter')
	const { facts, rules, wouldChange, changeCloses } = letter
	return (
		<>
			{facts.length > 0 && (
				<TextSection title={titled(t('facts.title'))}>
					<p>{t('facts.text')}</p>
					<DataTable
						caption={titled(t('facts.title'))}
						captionHidden
						columns={[
							{ id: 'fact', label: t('facts.fact'), cell: ({ fact }) => fact },
							{ id: 'value', label: t('facts.value'), cell: ({ value }) => value },
							{ id: 'source', label: t('facts.source'), cell: ({ source }) => source },
							{
								id: 'article',
								label: t('facts.article'),
								cell: ({ article }) => <span lang="ko">{article}</span>,
							},
						]}
						rows={facts}
						rowKey={({ fact }) => fact}
					/>
				</TextSection>
			)}
			{rules.length > 0 && (
				<TextSection title={titled(t('rules.title'))}>
					<ul className="letter-rules">
						{rules.map((rule) => (
							<Rule key={rule.words} rule={rule} />
						))}
					</ul>
				</TextSection>
			)}
			{rules.length > 0 && (
				<TextSection title={titled(t('change.title'))}>
					{wouldChange.length === 0 ? (
						<p>{t('change.none')}</p>
					) : (
						<>
							<p>{t(changeCloses ? 'change.closes' : 'change.opens')}</p>
							<ul>
								{wouldChange.map((line) => (
									<li key={line}>{line}</li>
								))}
							</ul>
						</>
					)}
				</TextSection>
			)}
		</>
	)
}

function Rule({ rule: { words, article, met } }: { rule: LetterView['rules'][number] }) {
	const { t } = useTranslation('letter')
	const answer = met === null ? 'open' : met ? 'met' : 'not'
	return (
		<li>
			<Icon name={met === null ? 'clock' : met ? 'check' : 'circle'} size={18} />{' '}
			<span className="visually-hidden">{t(`rules.${answer}`)}: </span>
			{words} <small lang="ko">({article})</small>
		</li>
	)
}
