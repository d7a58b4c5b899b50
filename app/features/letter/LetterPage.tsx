import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'
import { Page } from '#app/ui/Page.tsx'
import { PrintButton } from '#app/ui/PrintButton.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { DecidedPart } from './DecidedPart.tsx'
import { GroundsPart } from './GroundsPart.tsx'
import { type LetterView } from './letter-view.server.ts'
import { MonthPart } from './MonthPart.tsx'
import { ObjectionPart } from './ObjectionPart.tsx'
import { PayingPart } from './PayingPart.tsx'

type LetterPageProps = { letter: LetterView; name: string; schedule: ReactNode }

/** 결정 내용: what was decided and why, what to do, and what can be done against it. */
export function LetterPage({ letter, name, schedule }: LetterPageProps) {
	const { t } = useTranslation('letter')
	const { reference, alsoOpen, offer } = letter
	return (
		<Page
			title={t('title')}
			caption={t('caption', { reference, name })}
			back={`/cases/${reference}`}
		>
			<NotANotice />
			<DecidedPart letter={letter} />
			{offer === 'open' && (
				<p>
					<LinkButton href={`/cases/${reference}/offer`}>{t('offer.answer')}</LinkButton>
				</p>
			)}
			<PayingPart letter={letter}>{schedule}</PayingPart>
			{letter.month && <MonthPart month={letter.month} />}
			<GroundsPart letter={letter} />
			{alsoOpen.length > 0 && (
				<TextSection title={t('also.title')}>
					<p>{t('also.text')}</p>
					<ul>
						{alsoOpen.map(({ relief, name: open, law }) => (
							<li key={relief}>
								<strong>{open}</strong>, {law}
							</li>
						))}
					</ul>
					<LinkButton tone="secondary" href="/apply">
						{t('also.apply')}
					</LinkButton>
				</TextSection>
			)}
			<ObjectionPart letter={letter} />
			<PrintButton />
		</Page>
	)
}

function NotANotice() {
	const { t } = useTranslation('letter')
	const isKorean = useLanguage() === 'ko'
	return (
		<InsetText>
			<p>{t('not-a-notice')}</p>
			{!isKorean && (
				<p>
					{t('korean-prevails')} <a href="?lang=ko">{t('korean-link')}</a>
				</p>
			)}
		</InsetText>
	)
}
