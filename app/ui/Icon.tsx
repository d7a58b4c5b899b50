const paths = {
	'arrow-left': 'M15 5l-7 7 7 7',
	'arrow-right': 'M9 5l7 7-7 7',
	check: 'M5 12.5l4.5 4.5L19 7.5',
	circle: 'M12 4a8 8 0 100 16 8 8 0 000-16z',
	clock: 'M12 4a8 8 0 100 16 8 8 0 000-16zM12 8v4.5l3 2',
	document: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4M10 12h5M10 16h5',
	information: 'M12 4a8 8 0 100 16 8 8 0 000-16zM12 11v5M12 8v.01',
	warning: 'M12 4.5L21 19.5H3zM12 10v4.5M12 17v.01',
	copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
	print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
	receipt: 'M6 3.5h12v17l-3-2-3 2-3-2-3 2zM9.5 8h5M9.5 12h5',
	talk: 'M4 5h16v11h-8l-5 4v-4H4zM8.5 10.5h7',
	split: 'M4 6h16v12H4zM9.3 6v12M14.7 6v12',
	tray: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1 2.5h4l1-2.5h5',
} as const

export type IconName = keyof typeof paths

/** A line drawing beside words; it says nothing the words do not. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
	return (
		<svg
			width={size}
			height={size}
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.8"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
			focusable="false"
		>
			<path d={paths[name]} />
		</svg>
	)
}
