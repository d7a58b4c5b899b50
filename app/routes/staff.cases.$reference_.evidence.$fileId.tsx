import { type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { findAsStaff } from '#app/features/evidence/open-as-staff.server.ts'
import { PdfPages } from '#app/features/evidence/PdfPages.tsx'
import { type PageHandle, titleFrom } from '#app/platform/page-handle.ts'
import { requireStaff } from '#app/platform/session.server.ts'
import { LinkButton } from '#app/ui/Button.tsx'
import { Page } from '#app/ui/Page.tsx'
import { WarningText } from '#app/ui/WarningText.tsx'

export const handle: PageHandle = {
	title: titleFrom<{ name: string }>((data) => data?.name ?? ''),
	layout: 'staff',
	hydrate: true,
	namespaces: ['evidence'],
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const staff = await requireStaff(request, 'officer', 'approver')
	const { reference = '', fileId = '' } = params
	const file = await findAsStaff(staff, reference, fileId)
	if (!file) throw new Response(null, { status: 404 })
	return {
		name: file.name,
		pdf: file.type === 'application/pdf',
		opened: new URL(request.url).searchParams.get('open') === 'yes' || file.scan === 'clean',
		infected: file.scan === 'infected',
		here: `/staff/cases/${reference}/evidence/${fileId}`,
		back: `/staff/cases/${reference}`,
	}
}

export default function EvidenceFilePage() {
	const { t } = useTranslation('evidence')
	const { name, pdf, opened, infected, here, back } = useLoaderData<typeof loader>()
	const content = `${here}/content`
	if (infected) {
		return (
			<Page title={name} back={back}>
				<WarningText>{t('file.infected')}</WarningText>
			</Page>
		)
	}
	if (!opened) {
		return (
			<Page title={name} back={back}>
				<WarningText>{t('view.warning')}</WarningText>
				<LinkButton href={`${here}?open=yes`}>{t('view.open')}</LinkButton>
			</Page>
		)
	}
	return (
		<Page title={name} back={back} wide>
			{pdf ? (
				<>
					<p>
						<a href={content}>{t('view.download')}</a>
					</p>
					<noscript>
						<p>{t('view.no-script')}</p>
					</noscript>
					<PdfPages address={content} />
				</>
			) : (
				<img className="evidence-image" src={content} alt={t('view.image', { name })} />
			)}
		</Page>
	)
}
