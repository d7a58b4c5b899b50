/** What stands round every page. */
export function shell(title: string, html: string): string {
	return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title} | 다시봄</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/app.css">
<script src="/page.js" defer></script></head><body><a href="#main" class="skip">본문으로 건너뛰기</a>
<header class="site-header"><a href="/">다시봄</a><nav><ul><li><a href="/arrears">내 세금</a></li>
<li><a href="/cases">신청한 일</a></li><li><a href="/help">도움</a></li></ul></nav>
<form method="post" action="/sign-out"><button>로그아웃</button></form></header>
<main id="main"><h1>${title}</h1>${html}</main><footer><p>국세 상담 126</p><p>보건복지 상담 129</p></footer></body></html>`
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function safe(text: string | null): string {
	return text === null ? '' : text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
}

export function won(amount: number): string {
	return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')}원`
}

export function day(on: string | null): string {
	if (!on) return ''
	const [year, month, date] = on.split('-')
	return `${year}년 ${Number(month)}월 ${Number(date)}일`
}
