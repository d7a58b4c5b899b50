import english from '#locales/en/ledger.json'
import korean from '#locales/ko/ledger.json'
import { type Reject } from './reject.ts'

/** A reject with its reason in both languages, as the operator's list shows it. */
export function inWords(reject: Reject) {
	const { line, field, value, reason } = reject
	const ko = filled(korean.reject[reason], reject)
	return { line, field, value, reason, ko, en: filled(english.reject[reason], reject) }
}

function filled(sentence: string, { value, other }: Reject): string {
	return sentence.replace('{{value}}', () => value).replace('{{other}}', () => other)
}
