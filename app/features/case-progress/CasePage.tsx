import { type ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Page } from '#app/ui/Page.tsx'
import { CaseFiles } from './CaseFiles.tsx'
import { CaseItems } from './CaseItems.tsx'
import { CaseNow } from './CaseNow.tsx'
import { CaseSteps } from './CaseSteps.tsx'
import { type CaseView } from './case-view.server.ts'
import { DoneBanner, type Done } from './DoneBanner.tsx'
import { OfficeCard } from './OfficeCard.tsx'
import { OtherWays } from './OtherWays.tsx'

type CasePageProps = { view: CaseView; done: Done | undefined; children?: ReactNode }

/** 진행 상황: where an application stands, whose turn it is, what can be done now. */
export function CasePage({ view, done, children }: CasePageProps) {
	const { t } = useTranslation('case-progress')
	return (
		<Page
			title={view.reliefs}
			caption={t('case.reference', { reference: view.reference })}
			back="/cases"
			wide
		>
			{done && <DoneBanner done={done} />}
			<div className="columns">
				<div>
					<CaseNow view={view} />
					{children}
					<CaseSteps steps={view.steps} />
					<CaseItems view={view} />
					<CaseFiles view={view} />
				</div>
				<div className="case-side">
					<OfficeCard office={view.office} />
					<OtherWays ways={view.others} />
				</div>
			</div>
		</Page>
	)
}
