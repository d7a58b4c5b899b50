import { type Translate } from './translate.ts'

/** Names fields by the words over them, for a summary that would say the same of several. */
export function namedBy(labels: Readonly<Record<string, string>>, t: Translate) {
	return (name: string): string | undefined => {
		const label = labels[name]
		// A test, not the compiler, knows that each of them is there.
		return label && t(label as 'common:service.name')
	}
}
