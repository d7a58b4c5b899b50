import {
	type FirstLook,
	lookAmounts,
	lookBusinesses,
	lookStages,
} from '#app/domain/eligibility/first-look.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/Button.tsx'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import { Radios } from '#app/ui/Radios.tsx'

type LookFormProps = {
	given: Partial<FirstLook>
	missing: readonly (keyof FirstLook)[]
	limits: { low: string; high: string }
}

/** Three questions, sent as an address: nobody has to be known for them and nothing is kept. */
export function LookForm({ given, missing, limits }: LookFormProps) {
	const { t } = useTranslation('first-look')
	const problems = Object.fromEntries(
		missing.map((name) => [name, { message: `first-look:missing.${name}` }]),
	)
	return (
		<>
			<ErrorSummary errors={problems} />
			<form method="get" action="/first-look#look-result" noValidate>
				<input type="hidden" name="asked" value="yes" />
				<Radios
					name="stage"
					label={t('stage.label')}
					hint={t('stage.hint')}
					error={problems.stage}
					chosen={given.stage}
					options={lookStages.map((value) => ({ value, label: t(`stage.${value}`) }))}
				/>
				<Radios
					name="business"
					label={t('business.label')}
					error={problems.business}
					chosen={given.business}
					options={lookBusinesses.map((value) => ({ value, label: t(`business.${value}`) }))}
				/>
				<Radios
					name="amount"
					label={t('amount.label')}
					hint={t('amount.hint')}
					error={problems.amount}
					chosen={given.amount}
					options={lookAmounts.map((value) => ({ value, label: t(`amount.${value}`, limits) }))}
				/>
				<Button>{t('look')}</Button>
			</form>
		</>
	)
}
