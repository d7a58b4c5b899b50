import { randomUUID } from 'node:crypto'
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirectDocument,
} from '@remix-run/node'
import { today } from '#app/platform/clock.server.ts'
import { type FormReply, readForm } from '#app/platform/form-reply.ts'
import { asTaxpayer } from '#db/acting.server.ts'
import { lockOwnCase } from '#db/case/own-case.server.ts'
import {
	answerForm,
	type AnswerInput,
	type AskedOfForm,
	unfinishedAnswerForm,
} from './answer-form.schema.ts'
import { answerRequest, saveAnswer, type WrittenAnswer } from './answer-request.server.ts'
import { changeOwnCase } from './change-own-case.server.ts'
import { conflictOf } from './conflict.server.ts'
import { type OpenRequest, openRequestOf } from './open-request.server.ts'
import { readingOwnCase } from './reading-own-case.server.ts'
import { requestView } from './request-view.server.ts'

export function loadAnswer(args: LoaderFunctionArgs) {
	return readingOwnCase(args, async (tx, { row, words }) => {
		const request = row.state === 'awaiting_taxpayer' ? await openRequestOf(tx, row.id) : undefined
		const isToCome = row.lawDueOn !== null && row.lawDueOn >= today()
		const lawDueOn = isToCome ? row.lawDueOn : null
		return {
			reference: row.reference,
			request: request ? requestView(request, lawDueOn, words) : null,
			formKey: randomUUID(),
		}
	})
}

export async function sendAnswer(args: ActionFunctionArgs) {
	const { words, taxpayer, reference, request } = await readingOwnCase(
		args,
		async (tx, { row, ...reading }) => ({
			...reading,
			reference: row.reference,
			request: await openRequestOf(tx, row.id),
		}),
	)
	const formData = await args.request.formData()
	// A form about what is asked no more is not held against what is asked now.
	const isOver = formData.get('requestId') !== request?.id
	const items = isOver ? [] : askedOf(request)
	const isLeaving = formData.has('leave')
	const form = readForm(formData, isLeaving ? unfinishedAnswerForm(items) : answerForm(items))
	if (!form.valid) return refused(form.reply as FormReply<AnswerInput>)
	const written = writtenIn(form.data)
	if (isLeaving) {
		await asTaxpayer(taxpayer, async (tx) => {
			const row = await lockOwnCase(tx, taxpayer, reference)
			if (row) await saveAnswer(tx, row, written)
		})
		return redirectDocument(`/cases/${reference}/evidence`)
	}
	const sent = { taxpayer, reference, action: 'answer', done: 'answered', formData } as const
	const outcome = await changeOwnCase(sent, (tx, doing, row) =>
		answerRequest(tx, doing, row, written),
	)
	if (outcome.done) return redirectDocument(outcome.location)
	const conflict = conflictOf(outcome, words, typedIn(formData))
	return data({ reply: undefined, conflict }, { status: 409 })
}

function refused(reply: FormReply<AnswerInput>) {
	return data({ reply, conflict: undefined }, { status: 400 })
}

function askedOf(request: OpenRequest | undefined): AskedOfForm[] {
	const asked = (request?.items ?? []).filter(({ waived }) => waived === null)
	return asked.map(({ number, kind, files }) => ({ number, kind, hasFile: files.length > 0 }))
}

function writtenIn({ requestId, answers, more }: AnswerInput): WrittenAnswer {
	const byNumber = Object.entries(answers).map(([number, words]) => [Number(number), words])
	return { requestId, answers: Object.fromEntries(byNumber) as WrittenAnswer['answers'], more }
}

function typedIn(formData: FormData): string[] {
	return [...formData].flatMap(([name, value]) =>
		(name.startsWith('answers.') || name === 'more') && typeof value === 'string' ? [value] : [],
	)
}
