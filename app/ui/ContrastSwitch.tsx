import { useContext } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PageContext } from '#app/platform/page-context.ts'
import { useSamePage } from './same-page.ts'

/** Sharper lines and darker words, for those whose device does not ask for them by itself. */
export function ContrastSwitch() {
	const { t } = useTranslation()
	const { contrast } = useContext(PageContext)
	const samePage = useSamePage()
	const other = contrast === 'high' ? 'normal' : 'high'
	return <a href={samePage('contrast', other)}>{t(`contrast.${other}`)}</a>
}
