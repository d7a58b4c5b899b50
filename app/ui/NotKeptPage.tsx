import { useTranslation } from '#app/i18n/use-translation.ts'
import { type NotKept } from '#app/platform/not-kept.ts'
import { LinkButton } from './Button.tsx'
import { Page } from './Page.tsx'
import { SummaryList } from './SummaryList.tsx'
import { Written } from './Written.tsx'

/** Says why an answer was not kept and shows what was typed, so that it can be written down or copied. */
export function NotKeptPage({ why, typed, next }: NotKept) {
	const { t } = useTranslation(['problem'])
	const rows = typed.map(({ label, text }) => ({
		key: label || t('problem:not-kept.other'),
		value: <Written words={text} />,
	}))
	return (
		<Page title={t('problem:not-kept.title')} lead={t(`problem:not-kept.${why}.text`)}>
			{rows.length > 0 && (
				<section className="section">
					<h2>{t('problem:not-kept.typed')}</h2>
					<p>{t('problem:not-kept.typed-hint')}</p>
					<SummaryList rows={rows} />
				</section>
			)}
			<div className="actions">
				<LinkButton href={next}>{t(`problem:not-kept.${why}.next`)}</LinkButton>
				<LinkButton href="/help" tone="text">
					{t('problem:help')}
				</LinkButton>
			</div>
		</Page>
	)
}
