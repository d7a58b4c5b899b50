/** Ends the command with one sentence and an exit code. */
export class Stop extends Error {
	constructor(sentence, code) {
		super(sentence)
		this.code = code
	}
}
