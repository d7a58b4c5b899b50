import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirectDocument,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useContext } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { evidenceAsked } from '#app/domain/evidence-asked.ts'
import { loadStep, saveAnswers } from '#app/features/application/step-route.server.ts'
import { StepPage } from '#app/features/application/StepPage.tsx'
import { evidenceView } from '#app/features/evidence/asked-view.ts'
import { evidenceRuleIds } from '#app/domain/evidence-requirement.ts'
import { evidenceForm } from '#app/features/evidence/evidence-form.schema.ts'
import { filesOfCase } from '#app/features/evidence/evidence-view.server.ts'
import { EvidenceDoneBanner, readEvidenceDone } from '#app/features/evidence/EvidenceDone.tsx'
import { EvidenceQuestions } from '#app/features/evidence/EvidenceQuestions.tsx'
import { receiveEvidence } from '#app/features/evidence/receive-evidence.server.ts'
import { RefusedFiles } from '#app/features/evidence/RefusedFiles.tsx'
import { isUpload, uploadPlace } from '#app/features/evidence/upload-place.server.ts'
import { UploadStatus } from '#app/features/evidence/UploadStatus.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { PageContext } from '#app/platform/page-context.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'
import { QuestionForm } from '#app/ui/QuestionForm.tsx'
import { asTaxpayer } from '#db/acting.server.ts'
import { reliefsNotShut } from '#db/case/reliefs-not-shut.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

export const handle: PageHandle = { title: 'evidence:title' }

const page = '/apply/evidence'
const formId = 'evidence-words'

export async function loader(args: LoaderFunctionArgs) {
	const { step, back, answers, applicant, caseId, taxpayer } = await loadStep(args, 'evidence')
	const language = detectLanguage(args.request)
	const { taxpayerId } = taxpayer
	const asking = { taxpayerId, answers, on: today(), parameters: await currentParameters() }
	const { files, notShut } = await asTaxpayer(taxpayer, async (tx) => ({
		files: await filesOfCase(tx, caseId, language),
		notShut: await reliefsNotShut(tx, asking),
	}))
	const asked = evidenceAsked(answers, applicant.business, notShut)
	const view = evidenceView(asked, files, answers.evidence?.cannot ?? {})
	return { step, back, caseId, view, done: readEvidenceDone(args.request) }
}

export async function action(args: ActionFunctionArgs) {
	const { request } = args
	const { taxpayer } = await loadStep(args, 'evidence')
	if (isUpload(request)) {
		const { place, upload } = await uploadPlace(request)
		const receipt = await receiveEvidence(upload, taxpayer, place)
		const allKept = receipt.refused.length === 0 && receipt.saved.length > 0
		return allKept
			? redirectDocument(`${page}?done=saved`)
			: data({ receipt, reply: undefined }, { status: 400 })
	}
	const formData = await request.formData()
	const form = readForm(formData, evidenceForm)
	if (!form.valid) return data({ receipt: undefined, reply: form.reply }, { status: 400 })
	const { view } = await loader(args)
	const cannot = Object.fromEntries(
		view.asked.flatMap(({ rule }) => {
			const words = form.data.cannot[rule]
			return words ? [[rule, words]] : []
		}),
	)
	const later = view.asked
		.filter(({ rule, files }) => files.length === 0 && !cannot[rule])
		.map(({ rule }) => rule)
	return saveAnswers(
		args,
		'evidence',
		{ cannot, later },
		{ leaves: formData.get('leave') === 'yes' },
	)
}

// Several documents may be refused in the same words.
function useDocumentNames() {
	const { t } = useTranslation('evidence')
	return (name: string) => {
		const rule = evidenceRuleIds.find((id) => name === `cannot.${id}`)
		return rule && t(`rule.${rule}`)
	}
}

export default function EvidencePage() {
	const { t } = useTranslation('evidence')
	const { nonce } = useContext(PageContext)
	const documentOf = useDocumentNames()
	const { step, back, caseId, view, done } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const errors = outcome?.reply?.errors ?? {}
	return (
		<StepPage step={step} back={back} title={t('title')} lead={t('lead')}>
			<EvidenceDoneBanner done={outcome ? null : done} />
			<RefusedFiles receipt={outcome?.receipt} />
			<EvidenceQuestions
				view={view}
				page={page}
				caseId={caseId}
				changeable
				formId={formId}
				problems={errors}
				receipt={outcome?.receipt}
			/>
			<p>{t('later')}</p>
			<QuestionForm id={formId} errors={errors} refusals={0} nameOf={documentOf}>
				<UploadStatus />
			</QuestionForm>
			<script src="/upload.js" defer nonce={nonce} />
		</StepPage>
	)
}
