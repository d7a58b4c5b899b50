import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'
import { Page } from '#app/ui/Page.tsx'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { PrintButton } from '#app/ui/PrintButton.tsx'
import { TextSection } from '#app/ui/TextSection.tsx'
import { DecidedPart } from './DecidedPart.tsx'
import { GroundsPart } from './GroundsPart.tsx'
import { type LetterView } from './letter-view.server.ts'
import { leadsToLivingHelp } from './living-help.ts'
import { LivingHelp } from './LivingHelp.tsx'
import { MonthPart } from './MonthPart.tsx'
import { ObjectionPart } from './ObjectionPart.tsx'
import { PayingPart } from './PayingPart.tsx'

type LetterPageProps = {
	/** One for each relief asked for. */
	parts: readonly [LetterView, ...LetterView[]]
	name: string
	/** Of each part its schedule, where it has one. */
	schedules: readonly ReactNode[]
}

/** 결정 내용: what was decided and why, what to do, and what can be done against it. */
export function LetterPage({ parts, name, schedules }: LetterPageProps) {
	const { t } = useTranslation('letter')
	const [first] = parts
	const { reference } = first
	return (
		<Page
			title={t('title')}
			caption={t('caption', { reference, name })}
			back={`/cases/${reference}`}
		>
			<NotANotice />
			{parts.length > 1 && <AllParts parts={parts} />}
			{parts.map((letter, index) => (
				<LetterPart
					key={letter.relief?.article ?? ''}
					letter={letter}
					isOneOfSeveral={parts.length > 1}
					isFirst={index === 0}
				>
					{schedules[index]}
				</LetterPart>
			))}
			{first.month && <MonthPart month={first.month} />}
			<AlsoOpen parts={parts} />
			{leadsToLivingHelp(parts) && <LivingHelp />}
			<ObjectionPart letter={first} />
			<PrintButton />
		</Page>
	)
}

type LetterPartProps = {
	letter: LetterView
	isOneOfSeveral: boolean
	isFirst: boolean
	children: ReactNode
}

function LetterPart({ letter, isOneOfSeveral, isFirst, children }: LetterPartProps) {
	const { t } = useTranslation('letter')
	const name = isOneOfSeveral ? letter.relief?.name : undefined
	const titled = (title: string) => (name ? t('part.title', { name, title }) : title)
	return (
		<>
			<DecidedPart letter={letter} titled={titled} saysWords={isFirst} />
			{isFirst && letter.offer === 'open' && (
				<p>
					<LinkButton href={`/cases/${letter.reference}/offer`}>{t('offer.answer')}</LinkButton>
				</p>
			)}
			<PayingPart letter={letter} titled={titled}>
				{children}
			</PayingPart>
			<GroundsPart letter={letter} titled={titled} />
		</>
	)
}

/** What became of each relief, before any of them is told in full. */
function AllParts({ parts }: Pick<LetterPageProps, 'parts'>) {
	const { t } = useTranslation('letter')
	return (
		<TextSection title={t('part.all')}>
			<p>{t('part.each')}</p>
			<SummaryList
				rows={parts.map(({ relief, outcome, isDeemed }) => ({
					key: relief?.name ?? '',
					value: (
						<strong>
							{t(`outcome.${isDeemed && outcome === 'approved' ? 'deemed' : outcome}.label`)}
						</strong>
					),
				}))}
			/>
		</TextSection>
	)
}

function AlsoOpen({ parts }: Pick<LetterPageProps, 'parts'>) {
	const { t } = useTranslation('letter')
	const open = new Map(parts.flatMap(({ alsoOpen }) => alsoOpen.map((one) => [one.relief, one])))
	if (open.size === 0) return null
	return (
		<TextSection title={t('also.title')}>
			<p>{t('also.text')}</p>
			<ul>
				{[...open.values()].map(({ relief, name, law }) => (
					<li key={relief}>
						<strong>{name}</strong>, {law}
					</li>
				))}
			</ul>
			<LinkButton tone="secondary" href="/apply">
				{t('also.apply')}
			</LinkButton>
		</TextSection>
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
