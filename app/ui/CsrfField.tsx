import { useVisitor } from '#app/platform/visitor.ts'

/** Every form that posts carries it; the server compares it with the session. */
export function CsrfField() {
	const visitor = useVisitor()
	return visitor ? <input type="hidden" name="csrf" value={visitor.csrf} /> : null
}
