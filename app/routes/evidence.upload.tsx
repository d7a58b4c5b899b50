import { type ActionFunctionArgs } from '@remix-run/node'
import { receiveEvidence } from '#app/features/evidence/receive-evidence.server.ts'
import { uploadPlace } from '#app/features/evidence/upload-place.server.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'

/** Takes one file from the script and answers with what is wrong with it, if anything. */
export async function action({ request }: ActionFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const { place, upload } = await uploadPlace(request)
	const receipt = await receiveEvidence(upload, taxpayer, place)
	const t = translator(detectLanguage(request))
	const [refused] = receipt.refused
	const problem = refused
		? t(`evidence:refusal.${refused.refusal}`, {
				name: refused.name,
				interpolation: { escapeValue: false },
			})
		: receipt.saved.length === 0
			? t('evidence:refusal.none')
			: null
	return Response.json({ problem })
}
