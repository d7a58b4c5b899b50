import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'

type Progress = 'loading' | 'drawn' | 'failed'

/** Draws the pages of a PDF as pictures; the library comes only when a PDF is opened. */
export function PdfPages({ address }: { address: string }) {
	const { t } = useTranslation('evidence')
	const holder = useRef<HTMLDivElement>(null)
	const [progress, setProgress] = useState<Progress>('loading')

	useEffect(() => {
		const stop = new AbortController()
		const named = (page: number, total: number) => t('view.page', { page, total })
		drawPages(address, holder.current, named, stop.signal)
			.then(() => setProgress('drawn'))
			.catch(() => setProgress('failed'))
		return () => stop.abort()
	}, [address, t])

	return (
		<>
			<p role="status">{progress !== 'drawn' && t(`view.${progress}`)}</p>
			<div className="pdf-pages" ref={holder} />
		</>
	)
}

async function drawPages(
	address: string,
	holder: HTMLDivElement | null,
	named: (page: number, total: number) => string,
	signal: AbortSignal,
): Promise<void> {
	const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs')
	GlobalWorkerOptions.workerSrc = workerUrl
	const { PdfFonts } = await import('./pdf-fonts.ts')
	const opening = getDocument({
		...{ url: address, isEvalSupported: false, disableFontFace: true },
		...{ BinaryDataFactory: PdfFonts, useWorkerFetch: false },
	})
	signal.addEventListener('abort', () => void opening.destroy())
	const document = await opening.promise
	for (let number = 1; number <= document.numPages && !signal.aborted; number += 1) {
		const page = await document.getPage(number)
		const viewport = page.getViewport({ scale: 1.5 })
		const canvas = window.document.createElement('canvas')
		canvas.width = viewport.width
		canvas.height = viewport.height
		canvas.setAttribute('role', 'img')
		canvas.setAttribute('aria-label', named(number, document.numPages))
		holder?.append(canvas)
		await page.render({ canvas, viewport }).promise
	}
}
