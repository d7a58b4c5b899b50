import type postgres from 'postgres'
import { arrearsOn, type OwedItem } from '#app/domain/arrears.ts'
import { type Parameters } from '#app/domain/parameters/parameters.ts'
import { today } from '#app/platform/clock.server.ts'
import { type Item, ledgerOf, taxItem } from './ledger.ts'
import { acting, type Session } from './session.ts'
import { day, safe, won } from './shell.ts'

/** What the arrears page reads, reckons and shows. */
export async function arrearsPage(
	sql: postgres.Sql,
	session: Session,
	parameters: Parameters,
): Promise<string> {
	const id = session.taxpayerId
	const [, , items, paid, extended, inCase, asOf] = await sql.begin((tx) => [
		acting(tx, session),
		tx`select version from parameter_versions order by since desc limit 1`,
		...ledgerOf(tx, id),
		tx`select t.item_no, c.reference from case_items ci join cases c on c.id = ci.case_id
			join tax_items t on t.id = ci.item_id
			where c.taxpayer_id = ${id} and c.reference is not null and ci.open`,
		tx`select max(as_of)::text as as_of from ledger_imports where kind in ('tax_items', 'payments') group by kind`,
		tx`select inquiries.*, t.item_no, o.name, o.phone from inquiries
			join tax_items t on t.id = inquiries.item_id join offices o on o.code = inquiries.office_code
			where inquiries.taxpayer_id = ${id} order by sent_at desc`,
	])
	const on = today()
	const open = items.filter(({ status }) => status === 'open')
	const { total, owed, rise } = arrearsOn(
		open.map((row) => taxItem(row, paid, extended)),
		on,
		parameters,
	)
	const references = new Map(inCase.map((row) => [String(row.item_no), String(row.reference)]))
	const grows = rise ? `<p>${day(rise.on)}에 ${won(rise.by)} 늘어납니다.</p>` : ''
	return `<div class="amount"><p>오늘(${day(on)}) 기준으로 내실 금액</p><p><strong>${won(total)}</strong></p>${grows}
<p>세무서 장부의 ${day(String(asOf[0]?.as_of ?? ''))} 자료로 계산했습니다.</p></div>
${owed.map((one) => card(one, references)).join('')}`
}

function card({ item, account, rise }: OwedItem<Item>, references: Map<string, string>): string {
	const { row } = item
	const reference = references.get(row.item_no)
	const line = (what: string, amount: number) =>
		amount > 0 ? `<div><dt>${what}</dt><dd>${won(amount)}</dd></div>` : ''
	const on = (what: string, date: string | null | undefined) =>
		date ? `<div><dt>${what}</dt><dd>${day(date)}</dd></div>` : ''
	return `<article class="card item" aria-labelledby="item-${row.item_no}"><h3 id="item-${row.item_no}">${safe(row.tax_code)} ${safe(row.attribution ?? '')}</h3>
<p>${safe(row.stage ?? '')}</p>${reference ? `<p>신청하신 일을 세무서가 보고 있습니다. <a href="/cases/${reference}">진행 상황 보기(접수번호 ${reference})</a></p>` : ''}
<div class="item__halves"><div><dl class="sum-list">${line('세금', item.tax)}${line('신고와 관련된 가산세', item.otherPenalty)}${line('고지 전까지', account.preNotice)}${line('한 번 더해진 금액', account.oneOff)}${line('기한 뒤에 늘어난 금액', account.afterDeadline)}${line('독촉장 비용', account.demandCost)}${line('강제징수에 든 비용', account.collectionCost)}${line('이미 내신 돈', account.paid)}<div><dt>내실 금액</dt><dd><strong>${won(account.payable)}</strong></dd></div></dl>
<p>${rise ? `${day(rise.on)}에 ${won(rise.by)} 늘어납니다.` : '더 늘어나지 않습니다.'}</p></div>
<div><dl>${on('법정납부기한', row.statutory_due_on)}${on('고지한 날', row.noticed_on)}${on('지정납부기한', row.designated_due_on)}${on('독촉장의 기한', row.demand_due_on)}${on('압류한 날', row.seized_on)}</dl>
<p><strong>맡은 세무서</strong> ${safe(row.office_name ?? '')}<br><a href="tel:${safe(row.office_phone ?? '')}">${safe(row.office_phone ?? '')}</a> (${safe(row.office_hours ?? '')})</p></div></div>
<section class="pay"><h4>내는 방법</h4><p class="pay__line"><span>전자납부번호</span><strong>${safe(row.payment_number ?? '')}</strong><button type="button" data-copy="${safe(row.payment_number ?? '')}">복사</button></p><p>인터넷 지로나 홈택스에서 이 번호로 냅니다.</p>
<ul>${accounts(row.virtual_accounts)}</ul></section>
<details><summary>왜 이 금액인가요?</summary><table><caption>더해진 금액</caption><thead><tr><th>무엇</th><th>기간</th><th>셈한 기간</th><th>율</th><th>기준 금액</th><th>더해진 금액</th><th>근거</th></tr></thead><tbody>${account.trace.map((part) => `<tr><td>${part.part}</td><td>${day(part.from)}부터 ${day(part.to)}까지</td><td>${part.months ?? part.days ?? ''}</td><td>${part.rate}</td><td>${won(part.base)}</td><td>${won(part.amount)}</td><td>${safe(part.article)}</td></tr>`).join('')}</tbody></table></details>
<ul>${item.payments.map(({ on: paidOn, amount }) => `<li>${day(paidOn)} ${won(amount)}</li>`).join('')}</ul>
<p><a href="/arrears/items/${row.item_no}/inquiry">금액이 다르다고 생각하시면 문의하기</a></p></article>`
}

function accounts(written: string | null | undefined): string {
	return (written ?? '')
		.split(';')
		.map((one) => one.trim().split(':'))
		.map(
			([bank = '', number = '']) =>
				`<li>${safe(bank)} <strong>${safe(number)}</strong> <button type="button" data-copy="${safe(number)}">복사</button></li>`,
		)
		.join('')
}
