import { useTranslation } from '#app/i18n/use-translation.ts'
import { StatusTag, type StatusTone } from '#app/ui/StatusTag.tsx'
import { Written } from '#app/ui/Written.tsx'
import { type RequestView } from './requests-of-case.server.ts'

const tones: Record<RequestView['state'], StatusTone> = {
	open: 'waiting',
	answered: 'done',
	expired: 'attention',
	cancelled: 'neutral',
}

/** What was asked of the person, line by line, each with its answer. */
export function RequestsPart({ requests }: { requests: readonly RequestView[] }) {
	const { t } = useTranslation('review')
	return (
		<>
			{requests.map(({ id, state, by, at, dueOn, message, items, more, answeredAt }) => (
				<article key={id} className="request">
					<p>
						<StatusTag tone={tones[state]}>{t(`request.state.${state}`)}</StatusTag>{' '}
						<span className="small quiet">
							{t('request.asked-by', { who: by ?? t('timeline.system'), at, dueOn })}
						</span>
					</p>
					{message && <Written words={message} />}
					<ol>
						{items.map(({ number, asked, answer }) => (
							<li key={number}>
								{asked}
								{answer && <Written as="blockquote" words={answer} />}
							</li>
						))}
					</ol>
					{more && <Written as="blockquote" words={more} />}
					{answeredAt && (
						<p className="small quiet">{t('request.answered-at', { at: answeredAt })}</p>
					)}
				</article>
			))}
		</>
	)
}
