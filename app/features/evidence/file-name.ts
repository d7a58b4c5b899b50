const longest = 120

/** The name a person gave, for showing only: composed, without control or direction signs or folders. */
export function shownFileName(name: string): string {
	const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
	const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim()
	return [...plain].slice(0, longest).join('') || 'file'
}
