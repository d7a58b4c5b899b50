import { readMessage } from './message-values.ts'
import { useTranslation } from './use-translation.ts'

/** Words for a key that arrives as data: a refusal's name, a form's problem. */
export function useMessage(): (key: string) => string {
	const { t } = useTranslation()
	// The key was chosen by a schema or a rule; a test, not the compiler, knows that it exists.
	return (message) => {
		const { key, values } = readMessage(message)
		return t(key as 'service.name', { ...values, interpolation: { escapeValue: false } })
	}
}
