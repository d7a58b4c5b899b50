/** What was handed in cannot be read; the message is one sentence that names the field. */
export class BadInput extends Error {
	override name = 'BadInput'
}
