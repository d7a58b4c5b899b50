import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirectDocument,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useContext } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { waivedOfCase, waivedView } from '#app/features/case-progress/waived-documents.server.ts'
import { WaivedDocuments } from '#app/features/case-progress/WaivedDocuments.tsx'
import { evidenceOfCase } from '#app/features/evidence/evidence-of-case.server.ts'
import { EvidenceDoneBanner, readEvidenceDone } from '#app/features/evidence/EvidenceDone.tsx'
import { EvidenceQuestions } from '#app/features/evidence/EvidenceQuestions.tsx'
import { receiveEvidence } from '#app/features/evidence/receive-evidence.server.ts'
import { RefusedFiles } from '#app/features/evidence/RefusedFiles.tsx'
import { isUpload, uploadPlace } from '#app/features/evidence/upload-place.server.ts'
import { UploadStatus } from '#app/features/evidence/UploadStatus.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { PageContext } from '#app/platform/page-context.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { Page } from '#app/ui/Page.tsx'
import { asTaxpayer } from '#db/acting.server.ts'

export const handle: PageHandle = { title: 'evidence:title' }

export async function loader({ request, params }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const { reference = '' } = params
	const language = detectLanguage(request)
	const asked = { reference, taxpayerId: taxpayer.taxpayerId, language }
	const words = { t: translator(language), language }
	const found = await asTaxpayer(taxpayer, async (tx) => {
		const evidence = await evidenceOfCase(tx, asked)
		if (!evidence) return undefined
		const waived = await waivedOfCase(tx, evidence.caseId)
		return { ...evidence, waived: waived.map((one) => waivedView(one, words)) }
	})
	if (!found) throw new Response(null, { status: 404 })
	// When nothing is asked any more, the case itself says what is next.
	if (!found.open) throw redirectDocument(`/cases/${reference}`)
	return { ...found, reference, done: readEvidenceDone(request) }
}

export async function action(args: ActionFunctionArgs) {
	const { request, params } = args
	const taxpayer = await requireTaxpayer(request)
	const { caseId } = await loader(args)
	const { place, upload } = await uploadPlace(request)
	if (!isUpload(request) || place.caseId !== caseId) throw new Response(null, { status: 404 })
	const receipt = await receiveEvidence(upload, taxpayer, place)
	const allKept = receipt.refused.length === 0 && receipt.saved.length > 0
	if (allKept) return redirectDocument(`/cases/${params.reference ?? ''}/evidence?done=saved`)
	return data({ receipt }, { status: 400 })
}

export default function CaseEvidencePage() {
	const { t } = useTranslation('evidence')
	const { nonce } = useContext(PageContext)
	const { caseId, view, waived, reference, done } = useLoaderData<typeof loader>()
	const receipt = useActionData<typeof action>()?.receipt
	const answer = `/cases/${reference}/answer`
	return (
		<Page title={t('title')} lead={t('answer.lead')} back={answer}>
			<EvidenceDoneBanner done={receipt ? null : done} />
			<RefusedFiles receipt={receipt} />
			<EvidenceQuestions
				view={view}
				page={`/cases/${reference}/evidence`}
				caseId={caseId}
				changeable={false}
				receipt={receipt}
			/>
			<WaivedDocuments waived={waived} level="h2" />
			<UploadStatus />
			<LinkButton href={answer} data-after-uploads="">
				{t('answer.back')}
			</LinkButton>
			<script src="/upload.js" defer nonce={nonce} />
		</Page>
	)
}
