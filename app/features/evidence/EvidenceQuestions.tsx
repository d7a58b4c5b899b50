import { useTranslation } from '#app/i18n/use-translation.ts'
import { Details } from '#app/ui/Details.tsx'
import { InsetText } from '#app/ui/InsetText.tsx'
import { AskedDocument } from './AskedDocument.tsx'
import { type EvidenceView } from './asked-view.ts'
import { CannotField } from './CannotField.tsx'
import { FileList } from './FileList.tsx'
import { UploadForm } from './UploadForm.tsx'

type EvidenceQuestionsProps = {
	view: EvidenceView
	page: string
	caseId: string
	changeable: boolean
	/** The form that takes the words on what cannot be had; without it they are not asked. */
	formId?: string
	problems?: Readonly<Record<string, { message: string }>>
}

/** Everything asked for, each with its files, and room for what was not asked. */
export function EvidenceQuestions(props: EvidenceQuestionsProps) {
	const { view, page, caseId, changeable, formId, problems } = props
	const { t } = useTranslation('evidence')
	const files = { page, caseId, changeable }
	return (
		<>
			<InsetText>
				<p>{t('limits')}</p>
				<p>{t('privacy')}</p>
			</InsetText>
			{view.asked.length === 0 && <p>{t('nothing-asked')}</p>}
			{view.asked.map((asked) => {
				const name = t(`rule.${asked.rule as 'treatment'}`)
				return (
					<AskedDocument key={asked.rule} asked={asked} name={name}>
						<FileList files={asked.files} {...files} />
						<UploadForm page={page} caseId={caseId} rule={asked.rule} what={name} />
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
			<Details summary={t('rule.other')}>
				<FileList files={view.others} {...files} />
				<UploadForm page={page} caseId={caseId} rule={null} what={t('rule.other')} />
			</Details>
		</>
	)
}
