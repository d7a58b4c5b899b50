/** A key made by the loader that drew the form: sent twice, the form counts once. */
export function IdempotencyField({ value }: { value: string }) {
	return <input type="hidden" name="idempotencyKey" value={value} />
}
