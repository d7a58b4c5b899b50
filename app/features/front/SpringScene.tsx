/** Hills, a sun and a sprout: decoration, silent for those who hear the page. */
export function SpringScene() {
	return (
		<svg className="front-hero__scene" viewBox="0 0 360 220" aria-hidden="true" focusable="false">
			<circle cx="262" cy="72" r="40" fill="#ffe0a3" />
			<path d="M0 180c60-56 132-70 208-36 58 26 104 20 152-10v86H0z" fill="#d8eedd" />
			<path d="M0 206c84-40 180-44 360-8v22H0z" fill="#a9dab4" />
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
