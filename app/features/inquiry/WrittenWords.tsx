/** What a person wrote, with the line ends they made. */
export function WrittenWords({ words }: { words: string }) {
	return <blockquote className="written">{words}</blockquote>
}
