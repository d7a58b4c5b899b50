import { useTranslation } from '#app/i18n/use-translation.ts'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { Written } from '#app/ui/Written.tsx'
import { type LetterView } from './letter-view.server.ts'

type DecidedPartProps = {
	letter: LetterView
	titled: (title: string) => string
	/** The words of the office are said once, of all that was decided. */
	saysWords: boolean
}

/** What was decided, by which article, and what it does and does not do. */
export function DecidedPart({ letter, titled, saysWords }: DecidedPartProps) {
	const { t } = useTranslation('letter')
	const { outcome, isDeemed, offer, on, relief, reasons, text, answerBy } = letter
	const said = isDeemed && outcome === 'approved' ? 'deemed' : outcome
	const rows = [
		{ key: t('decided.outcome'), value: <strong>{t(`outcome.${said}.label`)}</strong> },
		{ key: t('decided.on'), value: on },
		...(relief
			? [
					{ key: t('decided.relief'), value: `${relief.name}, ${relief.law}` },
					{ key: t('decided.article'), value: <span lang="ko">{relief.article}</span> },
				]
			: []),
		...(offer === 'open' && answerBy ? [{ key: t('decided.answer-by'), value: answerBy }] : []),
	]
	return (
		<TextSection title={titled(t('decided.title'))}>
			<p>{t(`outcome.${said}.text`)}</p>
			{offer && offer !== 'open' && <p>{t(`offer.${offer}`)}</p>}
			<SummaryList rows={rows} />
			<h3>{t('decided.reasons')}</h3>
			<ul>
				{reasons.map((reason) => (
					<li key={reason}>{reason}</li>
				))}
			</ul>
			{saysWords && text && <Written words={text} />}
			<Effects letter={letter} />
		</TextSection>
	)
}

function Effects({ letter: { offer, effects } }: Pick<DecidedPartProps, 'letter'>) {
	const { t } = useTranslation('letter')
	if (effects.length === 0) return null
	return (
		<>
			<h3>{t(offer && offer !== 'accepted' ? 'effects.if-accepted' : 'effects.title')}</h3>
			<ul>
				{effects.map((effect) => (
					<li key={effect}>{effect}</li>
				))}
			</ul>
		</>
	)
}
