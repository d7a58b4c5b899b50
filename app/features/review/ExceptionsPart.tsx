import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/Icon.tsx'
import { type ExceptionLine } from './exception-words.server.ts'

/** What is out of the ordinary, on top; a clean case says that there is nothing. */
export function ExceptionsPart({ exceptions }: { exceptions: readonly ExceptionLine[] }) {
	const { t } = useTranslation('review')
	if (exceptions.length === 0) {
		return (
			<p className="exceptions exceptions--none">
				<Icon name="check" /> {t('exception.none')}
			</p>
		)
	}
	return (
		<section className="exceptions" aria-labelledby="exceptions">
			<h2 id="exceptions">{t('exception.title', { count: exceptions.length })}</h2>
			<ul>
				{exceptions.map(({ key, words }) => (
					<li key={key}>
						<Icon name="warning" /> <span>{words}</span>
					</li>
				))}
			</ul>
		</section>
	)
}
