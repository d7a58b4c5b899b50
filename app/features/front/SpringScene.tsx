/** Hills, a sun and a sprout: decoration, silent for those who hear the page. */
export function SpringScene() {
	return (
		<svg className="front-hero__scene" viewBox="0 0 360 220" aria-hidden="true" focusable="false">
			<circle cx="268" cy="76" r="40" fill="#ffe0a3" />
			<path d="M60 220c30-70 84-104 146-90 62 14 108 36 154 90z" fill="#d8eedd" />
			<path d="M0 220c66-44 128-56 196-40 52 12 92 26 132 40z" fill="#a9dab4" />
			<path
				d="M176 196c0-30-2-52 2-84"
				fill="none"
				stroke="#267337"
				strokeWidth="5"
				strokeLinecap="round"
			/>
			<path d="M177 142c-40 2-58-16-60-50 38 0 60 16 60 50z" fill="#3fa654" />
			<path d="M179 122c0-32 18-48 52-50 2 32-16 52-52 50z" fill="#7ec88e" />
		</svg>
	)
}
