const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Where an upload belongs, as its address says. */
export function uploadPlace(request: Request) {
	const asked = new URL(request.url).searchParams
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
