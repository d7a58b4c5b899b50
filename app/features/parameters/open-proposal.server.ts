import { randomUUID } from 'node:crypto'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'
import { findProposal } from './find-proposal.server.ts'
import { proposalView } from './proposal-view.server.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Call = { request: Request; params: { id?: string } }

/** Everything the pages of a proposal show; 404 where there is none. */
export async function openProposal({ request, params }: Call, ...roles: ('policy' | 'auditor')[]) {
	const staff = await requireStaff(request, ...roles)
	const id = proposalId(params.id)
	const parameters = await currentParameters()
	const found = await asStaff(staff, (tx) => findProposal(tx, id))
	if (!found) throw new Response(null, { status: 404 })
	const language = detectLanguage(request)
	const words = { language, t: translator(language) }
	const reader = { staffId: staff.staffId, decides: staff.roles.includes('policy') }
	return {
		proposal: proposalView(found, parameters, reader, words),
		version: parameters.version,
		formKey: randomUUID(),
		done: new URL(request.url).searchParams.get('done'),
	}
}

export function proposalId(id: string | undefined): string {
	if (!id || !UUID.test(id)) throw new Response(null, { status: 404 })
	return id
}
