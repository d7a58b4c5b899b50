/** Every address nobody else answers; a loader, so that the page knows who is asking. */
export function loader() {
	throw new Response(null, { status: 404 })
}

export const action = loader

export default function NothingHere() {
	return null
}
