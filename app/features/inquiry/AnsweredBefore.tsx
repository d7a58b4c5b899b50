import { InquiryNote } from './InquiryNote.tsx'
import { type InquiryView } from './inquiry-view.server.ts'

/** Earlier questions about the same tax with their answers, before the form for a new one. */
export function AnsweredBefore({ answered }: { answered: readonly InquiryView[] }) {
	return (
		<>
			{answered.map((inquiry) => (
				<InquiryNote key={inquiry.sentAt} inquiry={inquiry} heading="h2" />
			))}
		</>
	)
}
