import { type StaffRole } from '../../app/domain/role.ts'

type Line = { ko: string; en: string }

/** Someone the demonstration lets a visitor sign in as. The CI is what their identity provider would send. */
export type TaxpayerPersona = {
	id: string
	name: string
	line: Line
	ci: string
	language: 'ko' | 'en'
	/** Whom they may act for; the ledger does not know someone without one. */
	taxpayerKeys: readonly string[]
}

export type StaffPersona = {
	id: string
	name: string
	line: Line
	subject: string
	language: 'ko' | 'en'
	roles: readonly StaffRole[]
	/** The officers and approvers of one office, one officer of another, or no office at all. */
	office: 'home' | 'other' | 'none'
	disabled?: boolean
}

export const taxpayerPersonas: readonly TaxpayerPersona[] = [
	taxpayer('baker', '김제빵', {
		ko: '빵집을 닫았고 생계가 어렵습니다.',
		en: 'Closed a bakery and can barely make a living.',
	}),
	taxpayer('contractor', '박하청', {
		ko: '공사 대금을 받지 못해 잠시 밀렸습니다.',
		en: 'Fell behind for a while, waiting to be paid for work done.',
	}),
	taxpayer(
		'company-owner',
		'최대표',
		{
			ko: '본인과 회사, 두 곳의 세금을 봅니다.',
			en: 'Looks after two taxpayers: themselves and a company.',
		},
		['T-company-owner', 'T-company'],
	),
	{
		...taxpayer('foreign-resident', 'SAMPLE LINH', {
			ko: '한국에 사는 외국인이며 영어로 봅니다.',
			en: 'Lives in Korea and reads English.',
		}),
		language: 'en',
	},
	taxpayer('small-debt', '정소액', {
		ko: '적은 금액이 한 건 밀렸습니다.',
		en: 'Owes one small amount.',
	}),
	taxpayer('large-debt', '오고액', {
		ko: '3억 원이 넘게 밀렸습니다.',
		en: 'Owes more than 300 million won.',
	}),
	taxpayer('nothing-owed', '한완납', {
		ko: '밀린 세금이 없습니다.',
		en: 'Owes nothing.',
	}),
	taxpayer(
		'unknown-person',
		'문처음',
		{
			ko: '밀린 세금 자료에 없는 사람입니다.',
			en: 'Is not in the ledger at all.',
		},
		[],
	),
]

export const staffPersonas: readonly StaffPersona[] = [
	staff('officer-a', '담당관 가', ['officer'], 'home', {
		ko: '체납담당공무원. 신청을 맡아 검토하고 의견을 냅니다.',
		en: 'Officer: takes applications, reviews them and recommends.',
	}),
	staff('officer-b', '담당관 나', ['officer'], 'home', {
		ko: '같은 세무서의 다른 체납담당공무원입니다.',
		en: 'Another officer of the same office.',
	}),
	staff('approver-a', '과장 가', ['approver'], 'home', {
		ko: '징세과장. 올라온 의견을 보고 결정합니다.',
		en: 'Approver: decides what an officer recommended.',
	}),
	staff('approver-b', '과장 나', ['approver'], 'home', {
		ko: '같은 세무서의 다른 결정권자입니다.',
		en: 'Another approver of the same office.',
	}),
	staff('officer-elsewhere', '담당관 다', ['officer'], 'other', {
		ko: '다른 세무서의 체납담당공무원입니다.',
		en: 'An officer of another office.',
	}),
	staff('phone-surveyor', '전화조사원', ['phone-surveyor'], 'home', {
		ko: '전화실태확인원. 맡은 조사만 봅니다.',
		en: 'Phone surveyor: sees only surveys assigned to them.',
	}),
	staff('field-surveyor', '방문조사원', ['field-surveyor'], 'home', {
		ko: '방문실태확인원. 맡은 방문만 봅니다.',
		en: 'Field surveyor: sees only visits assigned to them.',
	}),
	staff('operations-manager', '운영담당', ['operations-manager'], 'home', {
		ko: '운영담당자. 자료를 올리고 조사를 나눕니다.',
		en: 'Operations manager: imports the ledger and assigns surveys.',
	}),
	staff('policy-a', '분석관 가', ['policy'], 'none', {
		ko: '체납분석과. 기준과 지침을 관리합니다.',
		en: 'Head office: looks after parameters and the manual.',
	}),
	staff('policy-b', '분석관 나', ['policy'], 'none', {
		ko: '체납분석과의 다른 직원입니다.',
		en: 'Another member of head office.',
	}),
	staff('auditor', '감사관', ['auditor'], 'none', {
		ko: '기록을 읽습니다.',
		en: 'Auditor: reads the trail.',
	}),
	staff('user-admin', '계정담당', ['user-admin'], 'none', {
		ko: '직원 계정과 권한을 관리합니다.',
		en: 'User administrator: looks after accounts and roles.',
	}),
	{
		...staff('disabled-officer', '담당관 라', ['officer'], 'home', {
			ko: '계정이 중지된 직원입니다.',
			en: 'An officer whose account is disabled.',
		}),
		disabled: true,
	},
]

function taxpayer(
	id: string,
	name: string,
	line: Line,
	taxpayerKeys = [`T-${id}`],
): TaxpayerPersona {
	return { id, name, line, ci: `made-up-ci-of-${id}`, language: 'ko', taxpayerKeys }
}

function staff(
	id: string,
	name: string,
	roles: readonly StaffRole[],
	office: StaffPersona['office'],
	line: Line,
): StaffPersona {
	return { id, name, line, roles, office, subject: id, language: 'ko' }
}
