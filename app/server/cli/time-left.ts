/** A guess in words: nobody counts seconds of an hour. */
export function timeLeft(seconds: number): string {
	if (seconds < 90) return `about ${seconds} s left`
	return `about ${Math.round(seconds / 60)} min left`
}
