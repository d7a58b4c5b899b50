import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/Button.tsx'
import { CsrfField } from '#app/ui/CsrfField.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { Page } from '#app/ui/Page.tsx'
import { Radios } from '#app/ui/Radios.tsx'

type ChooseTaxpayerProps = {
	taxpayers: readonly { id: number; name: string; kind: 'individual' | 'corporation' }[]
	chosen: number | null
	problem: 'missing' | 'not_yours' | undefined
}

/** Somebody who acts for several taxpayers picks one; nothing of the others shows until they pick again. */
export function ChooseTaxpayer({ taxpayers, chosen, problem }: ChooseTaxpayerProps) {
	const { t } = useTranslation(['sign-in', 'common'])
	const error = problem && { type: problem, message: `sign-in:choose.${problem}` }
	return (
		<Page title={t('sign-in:choose.title')} lead={t('sign-in:choose.lead')}>
			<ErrorSummary errors={error && { taxpayer: error }} />
			<form method="post" noValidate>
				<CsrfField />
				<Radios
					name="taxpayer"
					label={t('sign-in:choose.legend')}
					error={error}
					chosen={chosen === null ? undefined : String(chosen)}
					options={taxpayers.map(({ id, name, kind }) => ({
						value: String(id),
						label: name,
						hint: t(`sign-in:choose.kind.${kind}`),
					}))}
				/>
				<Button>{t('common:form.continue')}</Button>
			</form>
		</Page>
	)
}
