import { formHead } from '#app/platform/form-head.server.ts'

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Where an upload belongs, as its form says before the file or a script in a header, and the upload itself. */
export async function uploadPlace(request: Request) {
	const said = request.headers.get('x-upload-place')
	const { fields, whole } =
		said === null ? await formHead(request) : { fields: new Map([['place', said]]), whole: request }
	return { place: placeIn(fields.get('place') ?? ''), upload: whole }
}

function placeIn(text: string) {
	const asked = new URLSearchParams(text)
	const caseId = asked.get('case') ?? ''
	const rule = asked.get('rule')
	const replaces = asked.get('replaces')
	const known = isId(caseId) && (rule === null || /^[a-z-]{1,40}$/.test(rule))
	if (!known || (replaces !== null && !isId(replaces))) throw new Response(null, { status: 404 })
	return { caseId, rule, replaces }
}

export function isUpload(request: Request): boolean {
	return (request.headers.get('content-type') ?? '').startsWith('multipart/form-data')
}
