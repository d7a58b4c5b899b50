import { type ReactNode } from 'react'
import { reliefLaw } from '#app/i18n/relief-words.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'

type UnderReliefProps = { relief: string | null; of: number; children: ReactNode }

/** Names the relief a part is about, where a case asks for several. */
export function UnderRelief({ relief, of, children }: UnderReliefProps) {
	const { i18n } = useTranslation('relief-name')
	return (
		<>
			{relief && of > 1 && <h3>{reliefLaw(i18n.t, relief)}</h3>}
			{children}
		</>
	)
}
