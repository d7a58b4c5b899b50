import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Page } from '#app/ui/Page.tsx'
import { PrintButton } from '#app/ui/PrintButton.tsx'
import { SummaryList } from '#app/ui/SummaryList.tsx'
import { CaseFiles } from './CaseFiles.tsx'
import { CaseItems } from './CaseItems.tsx'
import { CaseSteps } from './CaseSteps.tsx'
import { type CaseView } from './case-view.server.ts'
import { ClockList } from './ClockList.tsx'
import { OfficeCard } from './OfficeCard.tsx'

type PrintedCaseProps = { view: CaseView; name: string; day: string; children?: ReactNode }

/** The same on A4, with nothing to press. */
export function PrintedCase({ view, name, day, children }: PrintedCaseProps) {
	const { t } = useTranslation('case-progress')
	const { reference, face, turn, reliefs, submittedOn } = view
	const rows = [
		{ key: t('list.reference'), value: <span translate="no">{reference}</span> },
		{ key: t('list.kind'), value: reliefs },
		{ key: t('list.at'), value: submittedOn },
		{ key: t('list.state'), value: t(`face.${face}.title`) },
		...(turn === 'nobody' ? [] : [{ key: t('case.now'), value: t(`case.turn.${turn}`) }]),
	]
	return (
		<Page
			title={t('print.title')}
			caption={t('print.for', { name })}
			lead={`${t('print.on', { day })} ${t('print.not-official')}`}
			back={`/cases/${reference}`}
		>
			<PrintButton />
			<SummaryList rows={rows} />
			<ClockList clocks={view.clocks} />
			{view.isUndecided && <p>{t('case.effect')}</p>}
			{children}
			<CaseSteps steps={view.steps} />
			<CaseItems view={view} />
			<CaseFiles view={{ ...view, addFiles: null }} />
			<OfficeCard office={view.office} />
		</Page>
	)
}
