import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { loadStart } from '#app/features/application/apply-start.server.ts'
import { laneForm } from '#app/features/application/lane-form.schema.ts'
import { LanePage } from '#app/features/application/LanePage.tsx'
import { NothingOwedFace, OpenCaseFace, ResumeFace } from '#app/features/application/StartFaces.tsx'
import { saveStep } from '#app/features/application/step-route.server.ts'
import { type PageHandle } from '#app/platform/page-handle.ts'

export const handle: PageHandle = {
	title: 'application:title',
	hydrate: true,
	namespaces: ['application'],
}

export const loader = (args: LoaderFunctionArgs) => loadStart(args)

export const action = (args: ActionFunctionArgs) => saveStep(args, 'lane', laneForm)

export default function ApplyPage() {
	const start = useLoaderData<typeof loader>()
	const reply = useActionData<typeof action>()?.reply
	switch (start.face) {
		case 'open-case':
			return <OpenCaseFace {...start} />
		case 'nothing-owed':
			return <NothingOwedFace {...start} />
		case 'resume':
			return <ResumeFace {...start} />
		case 'question':
			return <LanePage {...start} reply={reply} />
	}
}
