// Takes the README's pictures from a running demonstration: `node bin/pictures.mjs http://127.0.0.1:3000`.
// The case it shows is made on the way, so begin with `npm start -- --fresh`.
import { mkdir } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { chromiumPath } from './test/chromium.mjs'

const [, , address = 'http://127.0.0.1:3000'] = process.argv
const folder = new URL('../docs/pictures/', import.meta.url)
const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }

await mkdir(folder, { recursive: true })
const executablePath = chromiumPath()
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox', '--disable-gpu'],
})

async function signedIn(id, viewport, locale = 'ko-KR') {
	const staff = /^(officer|approver)/.test(id)
	const context = await browser.newContext({ viewport, locale, deviceScaleFactor: 1 })
	const page = await context.newPage()
	await page.goto(`${address}${staff ? '/staff' : ''}/sign-in?login_hint=${id}`)
	return page
}

async function take(page, name) {
	await page.screenshot({ path: new URL(`${name}.png`, folder).pathname })
	process.stdout.write(`${name}.png\n`)
}

async function goOn(page) {
	await page.getByRole('button', { name: '계속하기' }).click()
	await page.waitForLoadState()
}

async function answerUpToReliefs(page) {
	await page.goto(`${address}/apply?change=yes`)
	await page.locator('input[value=full]').check()
	await goOn(page)
	await goOn(page)
	await page.goto(`${address}/apply/situation`)
	await page.locator('input[value=shop-closed]').check()
	await goOn(page)
	await page.locator('[name="since.year"]').fill('2025')
	await page.locator('[name="since.month"]').fill('3')
	await goOn(page)
	await page.locator('[name=people]').fill('2')
	await goOn(page)
	await page.locator('[name="income.work"]').fill('310만')
	await page.locator('[name="spending.rent"]').fill('40만')
	await goOn(page)
	await goOn(page)
	await goOn(page)
	await goOn(page)
}

async function send(page) {
	await page.locator('input[value=seizure-deferral]').check()
	await goOn(page)
	await take(page, 'plan-phone-ko')
	await page.locator('[name=pace]').first().check()
	await goOn(page)
	await goOn(page)
	for (const box of await page.locator('main input[type=checkbox]').all()) await box.check()
	await page.getByRole('button', { name: '이대로 보내기' }).click()
	await page.waitForLoadState()
	return /receipt\/([\w-]+)/.exec(page.url())?.[1]
}

const visitor = await (await browser.newContext({ viewport: phone, locale: 'ko-KR' })).newPage()
await visitor.goto(address)
await take(visitor, 'front-phone-ko')

const baker = await signedIn('baker', phone)
await baker.goto(`${address}/arrears`)
await take(baker, 'arrears-phone-ko')
await answerUpToReliefs(baker)
await take(baker, 'reliefs-phone-ko')
const reference = await send(baker)
await take(baker, 'receipt-phone-ko')

const resident = await signedIn('foreign-resident', desktop, 'en-US')
await resident.goto(`${address}/arrears`)
await take(resident, 'arrears-desktop-en')

const officer = await signedIn('officer-a', desktop)
await officer.goto(`${address}/staff`)
await take(officer, 'queue-desktop-ko')
await officer.goto(`${address}/staff/cases/${reference}`)
await take(officer, 'case-desktop-ko')

await browser.close()
