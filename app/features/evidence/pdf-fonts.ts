const addresses = import.meta.glob<string>('/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
	eager: true,
	query: '?url',
	import: 'default',
})
const byName = new Map(
	Object.entries(addresses).map(([file, address]) => [file.split('/').at(-1), address]),
)

/** Where the faces stand that a PDF may name without carrying them; from our own build, never from elsewhere. */
export function pdfFontAddress(filename: string): string | undefined {
	return byName.get(filename)
}

/** How pdfjs asks for what a PDF needs and does not bring along. */
export class PdfFonts {
	async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
		const address = kind === 'standardFontDataUrl' ? pdfFontAddress(filename) : undefined
		const answer = address === undefined ? undefined : await fetch(address)
		if (!answer?.ok) throw new Error(`No ${kind} ${filename} in this build`)
		return new Uint8Array(await answer.arrayBuffer())
	}
}
