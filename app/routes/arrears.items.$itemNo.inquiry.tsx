import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirectDocument,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type Asking, askingAbout } from '#app/features/inquiry/asking.server.ts'
import { AskPage } from '#app/features/inquiry/AskPage.tsx'
import { inquiryForm } from '#app/features/inquiry/inquiry-form.schema.ts'
import { sendInquiry } from '#app/features/inquiry/send-inquiry.server.ts'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { bodySha256, once, submissionKey } from '#app/platform/idempotency.server.ts'
import { type PageHandle, titleFrom } from '#app/platform/page-handle.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { requireTaxpayer } from '#app/platform/session.server.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { currentParameters } from '#db/parameters.server.ts'

type Loaded = { asking: Asking }

export const handle: PageHandle = {
	title: titleFrom<Loaded>((loaded, t) =>
		t(loaded?.asking.waiting ? 'inquiry:sent.title' : 'inquiry:title'),
	),
	hydrate: true,
	namespaces: ['inquiry'],
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const whose = { taxpayerId: taxpayer.taxpayerId, itemNo: params.itemNo ?? '' }
	const wording = { parameters: await currentParameters(), language: detectLanguage(request) }
	const asking = await asTaxpayer(taxpayer, (tx) => askingAbout(tx, whose, wording))
	if (!asking) throw new Response(null, { status: 404 })
	return { asking }
}

export async function action({ request, params }: ActionFunctionArgs) {
	const taxpayer = await requireTaxpayer(request)
	const itemNo = params.itemNo ?? ''
	const formData = await request.formData()
	const form = readForm(formData, inquiryForm)
	if (!form.valid) return data({ reply: form.reply, refusal: undefined }, { status: 400 })
	const key = submissionKey(formData)
	if (!key) throw new Response(null, { status: 400 })

	const { personId: actor } = taxpayer
	const submission = { actor, action: 'inquiry', key, bodySha256: bodySha256(formData) }
	const question = { ...form.data, itemNo, at: now(), ip: clientAddress() ?? null }
	const outcome = await asTaxpayer(taxpayer, (tx) =>
		once(tx, submission, async () => {
			const sent = await sendInquiry(tx, taxpayer, question)
			return 'refusal' in sent
				? sent
				: { location: `/arrears/items/${encodeURIComponent(itemNo)}/inquiry` }
		}),
	)
	if (outcome.done) return redirectDocument(outcome.location)
	if (outcome.refusal === 'not_found') throw new Response(null, { status: 404 })
	const { refusal } = outcome
	return data({ reply: { values: form.data, errors: {} }, refusal }, { status: 409 })
}

export default function InquiryRoute() {
	const { asking } = useLoaderData<typeof loader>()
	const answered = useActionData<typeof action>()
	return <AskPage asking={asking} reply={answered?.reply} refusal={answered?.refusal} />
}
