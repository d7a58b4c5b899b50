import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button, LinkButton } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { IdempotencyField } from '#app/ui/IdempotencyField.tsx'
import { Page } from '#app/ui/Page.tsx'
import { ChangedMeanwhile, type Conflict } from './ChangedMeanwhile.tsx'
import { NothingToDo } from './NothingToDo.tsx'

type WithdrawPageProps = {
	reference: string
	isOpen: boolean
	/** A decision was made before and is looked at again. */
	isDecided: boolean
	/** The day a silent office would have approved, where one is still ahead. */
	deemedOn: string | null
	formKey: string
	conflict: Conflict | undefined
}

/** Asks once more before an application is taken back, with what that means. */
export function WithdrawPage(props: WithdrawPageProps) {
	const { reference, isOpen, isDecided, deemedOn, formKey, conflict } = props
	const { t } = useTranslation('case-progress')
	const back = `/cases/${reference}`
	return (
		<Page title={t('withdraw.title')} caption={reference} back={back}>
			{conflict && <ChangedMeanwhile conflict={conflict} />}
			{isOpen ? (
				<form method="post">
					<CsrfField />
					<IdempotencyField value={formKey} />
					<p>{t('withdraw.lead')}</p>
					<ul>
						<li>{t('withdraw.ends')}</li>
						{isDecided && <li>{t('withdraw.decided')}</li>}
						<li>{t('withdraw.debt')}</li>
						{deemedOn && <li>{t('withdraw.deemed', { day: deemedOn })}</li>}
						<li>{t('withdraw.again')}</li>
						<li>{t('withdraw.kept')}</li>
					</ul>
					<div className="actions">
						<Button>{t('withdraw.confirm')}</Button>
						<LinkButton tone="quiet" href={back}>
							{t('withdraw.keep')}
						</LinkButton>
					</div>
				</form>
			) : (
				<NothingToDo what="withdraw" reference={reference} />
			)}
		</Page>
	)
}
