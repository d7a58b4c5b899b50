/** The mark of the service: a sprout under a calm sky. */
export function ServiceMark() {
	return (
		<svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
			<rect width="32" height="32" rx="8" fill="#0b50d0" />
			<path d="M16 26V15" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
			<path d="M16 17.5C9.5 17.5 7 14 7 8.5c6 0 9 3 9 9z" fill="#fff" />
			<path d="M16 14.5c0-4.2 2.4-6.5 8-6.5 0 4.7-2.6 7.2-8 7.2z" fill="#a9dab4" />
		</svg>
	)
}
