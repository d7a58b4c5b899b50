import { useTranslation } from '#app/i18n/use-translation.ts'

/** To the page on which one tax is asked about, or its earlier answer read. */
export function AskAbout({ itemNo, of }: { itemNo: string; of: string }) {
	const { t } = useTranslation('arrears')
	return (
		<a
			href={`/arrears/items/${encodeURIComponent(itemNo)}/inquiry`}
			aria-label={t('item.wrong-hidden', { of })}
		>
			{t('item.wrong')}
		</a>
	)
}
