const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ')
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const finals = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
// What a final letter sounds as where a vowel follows it.
const carried = '- g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -'.split(' ')

const FIRST = 0xac00
const SYLLABLES = 11_172
const NONE = '-'

/**
 * Hangul in Latin letters, by the Revised Romanisation (국어의 로마자 표기법): "종로" is "Jongno". What is no
 * Hangul stays as it is.
 */
export function romanise(text: string): string {
	const letters = [...text]
	const written = letters.map((letter, at) => {
		const here = lettersOf(letter)
		return here ? syllable(here, lettersOf(letters[at - 1]), lettersOf(letters[at + 1])) : letter
	})
	const word = written.join('')
	return word.charAt(0).toUpperCase() + word.slice(1)
}

type Letters = { initial: number; vowel: number; final: number }

function lettersOf(letter: string | undefined): Letters | undefined {
	const code = (letter?.codePointAt(0) ?? 0) - FIRST
	if (code < 0 || code >= SYLLABLES) return undefined
	return { initial: Math.floor(code / 588), vowel: Math.floor(code / 28) % 21, final: code % 28 }
}

function syllable(here: Letters, before: Letters | undefined, after: Letters | undefined): string {
	const initial = before ? joined(before, here).initial : sound(initials[here.initial])
	const final = after ? joined(here, after).final : sound(finals[here.final])
	return initial + sound(vowels[here.vowel]) + final
}

/** How a final letter and the initial after it sound together. */
function joined({ final }: Letters, { initial }: Letters): { final: string; initial: string } {
	const [ends, begins] = [sound(finals[final]), sound(initials[initial])]
	if (begins === '') return { final: sound(carried[final]), initial: '' }
	if (begins === 'r') return besideR(ends)
	if (begins === 'n' && ends === 'l') return { final: 'l', initial: 'l' }
	if (begins === 'n' || begins === 'm') return { final: nasal[ends] ?? ends, initial: begins }
	return { final: ends, initial: begins }
}

const nasal: Record<string, string> = { k: 'ng', t: 'n', p: 'm' }

function besideR(ends: string): { final: string; initial: string } {
	if (ends === '') return { final: '', initial: 'r' }
	if (ends === 'l' || ends === 'n') return { final: 'l', initial: 'l' }
	return { final: nasal[ends] ?? ends, initial: 'n' }
}

function sound(letters: string | undefined): string {
	return letters === undefined || letters === NONE ? '' : letters
}
