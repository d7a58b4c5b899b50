import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { readable } from './served-form.ts'

const validator = new HtmlValidate(new FileSystemConfigLoader())

/** What is wrong with a page as it was served. */
export async function problemsOfPage(html: string, language: string): Promise<string[]> {
	const { results } = await validator.validateString(html, 'page.html')
	const invalid = results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
	)
	const said = /<html lang="(\w+)"/.exec(html)?.[1]
	const wrongLanguage = said === language ? [] : [`says it is in ${said}`]
	const keys = keysIn(html).map((key) => `shows the key ${key}`)
	return [...invalid, ...wrongLanguage, ...keys, ...twoMinds(html, language)]
}

const whose = {
	ko: '체납관리단의 안내와 신청을 위한 누리집',
	en: 'A site for guidance and applications',
}

/** A page whose head says it is a demonstration cannot say at its foot that it is the real one. */
function twoMinds(html: string, language: string): string[] {
	const isDemonstration = html.includes('class="demonstration"')
	const saysReal = Object.values(whose).some((words) => html.includes(words))
	return isDemonstration && saysReal ? [`says two things of whose it is (${language})`] : []
}

export function titleOf(html: string): string {
	return readable(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')
}

const SPOKEN = /\b(?:alt|title|placeholder|aria-label|aria-description|value)="([^"]*)"/g
const KEY = /^(?:[a-z][a-z-]+:)?[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/
// Files and sites are named so too.
const NO_KEY = /\.(?:csv|jpg|jsonl|kr|pdf|png)$/

/** Words that are the name of a text where the text should stand. */
function keysIn(html: string): string[] {
	// What stands in code is a name on purpose.
	const body = html.replace(/<(script|style|code)\b[\s\S]*?<\/\1>|<head[\s\S]*?<\/head>/g, '')
	const texts = body.replace(/<!--[\s\S]*?-->/g, '').split(/<[^>]*>/)
	const spoken = [...body.matchAll(SPOKEN)].map(([, words = '']) => words)
	const words = [...texts, ...spoken].flatMap((text) => readable(text).trim().split(/\s+/))
	return [...new Set(words)].filter((word) => KEY.test(word) && !NO_KEY.test(word))
}
