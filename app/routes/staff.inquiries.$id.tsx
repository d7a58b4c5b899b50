import { randomUUID } from 'node:crypto'
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirectDocument,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { arrearsFacts } from '#app/features/arrears/arrears-facts.server.ts'
import { arrearsView } from '#app/features/arrears/arrears-view.server.ts'
import { ItemAccount } from '#app/features/arrears/ItemAccount.tsx'
import { wordsIn } from '#app/features/arrears/words.ts'
import { answerInquiry } from '#app/features/inquiry/answer-inquiry.server.ts'
import { AnswerPart } from '#app/features/inquiry/AnswerPart.tsx'
import { answerForm } from '#app/features/inquiry/inquiry-form.schema.ts'
import { openInquiry } from '#app/features/inquiry/inquiry-for-staff.server.ts'
import { staffInquiryView } from '#app/features/inquiry/staff-inquiry-view.server.ts'
import { StaffInquiryPage, type StaffInquiryView } from '#app/features/inquiry/StaffInquiryPage.tsx'
import { detectLanguage } from '#app/i18n/detect-language.server.ts'
import { translator } from '#app/i18n/server-instance.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '#app/platform/form-reply.ts'
import { bodySha256, once, submissionKey } from '#app/platform/idempotency.server.ts'
import { type PageHandle, titleFrom } from '#app/platform/page-handle.ts'
import { clientAddress } from '#app/platform/request-scope.server.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { asStaff } from '#db/acting.server.ts'

export const handle: PageHandle = {
	title: titleFrom<{ inquiry: StaffInquiryView }>((data, t) =>
		data
			? t('inquiry:staff.one', { about: t(`inquiry:about.${data.inquiry.about}`) })
			: t('inquiry:staff.title'),
	),
	hydrate: true,
	namespaces: ['inquiry', 'arrears'],
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function loader({ request, params }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'officer', 'approver')
	const language = detectLanguage(request)
	const opening = { id: idOf(params.id), at: now(), ip: clientAddress() ?? null }
	return asStaff(staff, async (tx) => {
		const opened = await openInquiry(tx, staff, opening)
		if (!opened) throw new Response(null, { status: 404 })
		const facts = await arrearsFacts(tx, opened.taxpayerId)
		const items = facts.items.filter(({ itemNo }) => itemNo === opened.itemNo)
		const view = arrearsView({ ...facts, items }, wordsIn(language, translator(language)))
		return {
			inquiry: staffInquiryView(opened, facts.parameters, language),
			item: view.items[0],
			formKey: randomUUID(),
		}
	})
}

export async function action({ request, params }: ActionFunctionArgs) {
	const staff = await requireStaff(request, 'officer', 'approver')
	const id = idOf(params.id)
	const formData = await request.formData()
	const form = readForm(formData, answerForm)
	if (!form.valid) return data({ reply: form.reply, refusal: undefined }, { status: 400 })
	const key = submissionKey(formData)
	if (!key) throw new Response(null, { status: 400 })

	const { staffId: actor } = staff
	const submission = { actor, action: 'inquiry-answer', key, bodySha256: bodySha256(formData) }
	const answer = { ...form.data, id, at: now(), ip: clientAddress() ?? null }
	const outcome = await asStaff(staff, (tx) =>
		once(tx, submission, async () => {
			const answered = await answerInquiry(tx, staff, answer)
			return 'refusal' in answered ? answered : { location: `/staff/inquiries/${id}` }
		}),
	)
	if (outcome.done) return redirectDocument(outcome.location)
	if (outcome.refusal === 'not_found') throw new Response(null, { status: 404 })
	const { refusal } = outcome
	return data({ reply: { values: form.data, errors: {} }, refusal }, { status: 409 })
}

export default function StaffInquiryRoute() {
	const { inquiry, item, formKey } = useLoaderData<typeof loader>()
	const sent = useActionData<typeof action>()
	return (
		<StaffInquiryPage inquiry={inquiry} account={item && <ItemAccount item={item} />}>
			<AnswerPart
				answer={inquiry.answer}
				formKey={formKey}
				reply={sent?.reply}
				refusal={sent?.refusal}
			/>
		</StaffInquiryPage>
	)
}

function idOf(id: string | undefined): string {
	if (!id || !UUID.test(id)) throw new Response(null, { status: 404 })
	return id
}
