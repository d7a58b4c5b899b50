import { useRef, useState } from 'react'

type WrittenBefore = {
	/** What somebody wrote before the script came, where it is not what the server sent. */
	before: string | undefined
	/** Called with the element as soon as it is there. */
	restore: (area: HTMLTextAreaElement | null) => void
}

/** React, taking over a text that is not empty, puts back what the server sent: what was written meanwhile is kept. */
export function useWrittenBefore(id: string): WrittenBefore {
	const [before] = useState(() => writtenIn(id))
	const isRestored = useRef(false)
	return {
		before,
		restore(area) {
			if (!area || isRestored.current) return
			isRestored.current = true
			if (before !== undefined) area.value = before
		},
	}
}

function writtenIn(id: string): string | undefined {
	if (typeof document === 'undefined') return undefined
	const area = document.getElementById(id)
	if (!(area instanceof HTMLTextAreaElement)) return undefined
	return area.value === area.defaultValue ? undefined : area.value
}
