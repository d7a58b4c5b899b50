import { useTranslation } from '#app/i18n/use-translation.ts'
import { formatWon } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { InsetText } from '#app/ui/InsetText.tsx'
import { type ChoosableItem } from './choosable-item.ts'
import { useItemName } from './use-item-name.ts'

/** Items an open case holds already: named with its reference, and not to be chosen. */
export function TakenItems({ items }: { items: readonly ChoosableItem[] }) {
	const { t } = useTranslation('application')
	const language = useLanguage()
	const nameOf = useItemName()
	return (
		<InsetText>
			<h2>{t('items.taken.title')}</h2>
			<p>{t('items.taken.text')}</p>
			<ul>
				{items.map((item) => (
					<li key={item.itemNo}>
						{t('items.taken.item', {
							name: nameOf(item),
							amount: formatWon(item.payable, language),
						})}{' '}
						<a href={`/cases/${item.takenBy ?? ''}`} translate="no">
							{item.takenBy}
						</a>
					</li>
				))}
			</ul>
		</InsetText>
	)
}
