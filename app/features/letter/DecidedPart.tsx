import { useTranslation } from '#app/i18n/use-translation.ts'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { Written } from '#app/ui/Written.tsx'
import { type LetterView } from './letter-view.server.ts'

/** What was decided, by which article, and what it does and does not do. */
export function DecidedPart({ letter }: { letter: LetterView }) {
	const { t } = useTranslation('letter')
	const { outcome, isDeemed, offer, on, relief, effects, reasons, text, answerBy } = letter
	const said = isDeemed ? 'deemed' : outcome
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
		<TextSection title={t('decided.title')}>
			<p>{t(`outcome.${said}.text`)}</p>
			{offer && offer !== 'open' && <p>{t(`offer.${offer}`)}</p>}
			<SummaryList rows={rows} />
			<h3>{t('decided.reasons')}</h3>
			<ul>
				{reasons.map((reason) => (
					<li key={reason}>{reason}</li>
				))}
			</ul>
			{text && <Written words={text} />}
			{effects.length > 0 && (
				<>
					<h3>{t(offer && offer !== 'accepted' ? 'effects.if-accepted' : 'effects.title')}</h3>
					<ul>
						{effects.map((effect) => (
							<li key={effect}>{effect}</li>
						))}
					</ul>
				</>
			)}
		</TextSection>
	)
}
