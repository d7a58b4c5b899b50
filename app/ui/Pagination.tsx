import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from './Button.tsx'

type PaginationProps = { firstHref?: string; previousHref?: string; nextHref?: string }

/** Forward and back through a list that is too long to be counted. */
export function Pagination({ firstHref, previousHref, nextHref }: PaginationProps) {
	const { t } = useTranslation()
	const ways = [
		{ href: firstHref, rel: undefined, text: t('pagination.first') },
		{ href: previousHref, rel: 'prev', text: t('pagination.previous') },
		{ href: nextHref, rel: 'next', text: t('pagination.next') },
	].filter(({ href }) => href)

	if (ways.length === 0) return null
	return (
		<nav className="pagination" aria-label={t('pagination.label')}>
			{ways.map(({ href, rel, text }) => (
				<LinkButton key={text} tone="quiet" small href={href} rel={rel}>
					{text}
				</LinkButton>
			))}
		</nav>
	)
}
