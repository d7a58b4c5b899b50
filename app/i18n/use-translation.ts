import { type DefaultNamespace, type i18n, type Namespace, type TFunction } from 'i18next'
import { createContext, useContext } from 'react'
import { remembering } from './remembering.ts'

const Words = createContext<i18n | undefined>(undefined)

/** Hands the language of this page to everything in it. */
export const WordsProvider = Words.Provider

/**
 * The words of one or more namespaces. A page never changes its language nor loads more words, so there is
 * nothing to subscribe to: asking is a look-up.
 */
export function useTranslation<const Asked extends Namespace = DefaultNamespace>(
	namespaces?: Asked,
): { t: TFunction<Asked>; i18n: i18n } {
	const instance = useContext(Words)
	if (!instance) throw new Error('No words outside a page')
	return { t: fixedWords(instance, namespaces ?? 'common') as TFunction<Asked>, i18n: instance }
}

const fixed = new WeakMap<i18n, Map<string, TFunction>>()

function fixedWords(instance: i18n, namespaces: Namespace): TFunction {
	const known = fixed.get(instance) ?? new Map<string, TFunction>()
	fixed.set(instance, known)
	const key = String(namespaces)
	const found = known.get(key) ?? remembering(instance.getFixedT(null, namespaces) as TFunction)
	known.set(key, found)
	return found
}
