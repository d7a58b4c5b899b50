import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button, LinkButton } from '#app/ui/Button.tsx'
import { TextField } from '#app/ui/TextField.tsx'

export function ParameterSearch({ query }: { query: string }) {
	const { t } = useTranslation('parameters')
	return (
		<form method="get" action="/staff/parameters" role="search">
			<TextField
				name="q"
				label={t('search.label')}
				width="medium"
				input={{ defaultValue: query }}
			/>
			<div className="actions">
				<Button tone="secondary" small>
					{t('search.submit')}
				</Button>
				{query !== '' && (
					<LinkButton tone="quiet" small href="/staff/parameters">
						{t('search.all')}
					</LinkButton>
				)}
			</div>
		</form>
	)
}
