import { useTranslation } from '#app/i18n/use-translation.ts'
import { InsetText } from '#app/ui/InsetText.tsx'
import { AskedDocument } from './AskedDocument.tsx'
import { type EvidenceView } from './asked-view.ts'
import { CannotField } from './CannotField.tsx'
import { FileList } from './FileList.tsx'
import { OtherDocuments } from './OtherDocuments.tsx'
import { type Receipt } from './receive-evidence.server.ts'
import { UploadForm } from './UploadForm.tsx'

type EvidenceQuestionsProps = {
	view: EvidenceView
	page: string
	caseId: string
	changeable: boolean
	/** The form that takes the words on what cannot be had; without it they are not asked. */
	formId?: string
	problems?: Readonly<Record<string, { message: string }>>
	/** What became of the files just sent. */
	receipt?: Receipt | undefined
}

/** Everything asked for, each with its files, and room for what was not asked. */
export function EvidenceQuestions(props: EvidenceQuestionsProps) {
	const { view, page, caseId, changeable, formId, problems, receipt } = props
	const { t } = useTranslation('evidence')
	const files = { page, caseId, changeable }
	return (
		<>
			<InsetText>
				<p>{t(changeable ? 'limits' : 'answer.limits')}</p>
				<p>{t('privacy')}</p>
			</InsetText>
			{view.asked.length === 0 && <p>{t('nothing-asked')}</p>}
			{view.asked.map((asked) => {
				const name = t(`rule.${asked.rule as 'treatment'}`)
				return (
					<AskedDocument key={asked.rule} asked={asked} name={name}>
						<FileList id={`kept-${asked.rule}`} files={asked.files} {...files} />
						<UploadForm
							page={page}
							caseId={caseId}
							rule={asked.rule}
							what={name}
							receipt={receipt}
						/>
						{formId && (
							<CannotField
								formId={formId}
								asked={asked}
								problem={problems?.[`cannot.${asked.rule}`]}
							/>
						)}
					</AskedDocument>
				)
			})}
			<OtherDocuments count={view.others.length}>
				<FileList id="kept-other" files={view.others} {...files} />
				<UploadForm
					page={page}
					caseId={caseId}
					rule={null}
					what={t('rule.other')}
					receipt={receipt}
				/>
			</OtherDocuments>
		</>
	)
}
