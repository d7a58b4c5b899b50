import type about from '../../locales/ko/about.json'
import type access from '../../locales/ko/access.json'
import type application from '../../locales/ko/application.json'
import type arrears from '../../locales/ko/arrears.json'
import type caseMove from '../../locales/ko/case-move.json'
import type decision from '../../locales/ko/decision.json'
import type queue from '../../locales/ko/queue.json'
import type review from '../../locales/ko/review.json'
import type inquiry from '../../locales/ko/inquiry.json'
import type tax from '../../locales/ko/tax.json'
import type common from '../../locales/ko/common.json'
import type firstLook from '../../locales/ko/first-look.json'
import type front from '../../locales/ko/front.json'
import type hardshipDeclaration from '../../locales/ko/hardship-declaration.json'
import type outbound from '../../locales/ko/outbound.json'
import type problem from '../../locales/ko/problem.json'
import type message from '../../locales/ko/message.json'
import type signIn from '../../locales/ko/sign-in.json'
import type lawDoubt from '../../locales/ko/law-doubt.json'
import type relief from '../../locales/ko/relief.json'
import type reliefName from '../../locales/ko/relief-name.json'
import type instalmentPlan from '../../locales/ko/instalment-plan.json'
import type planEach from '../../locales/ko/plan-each.json'
import type planLimit from '../../locales/ko/plan-limit.json'
import type planRefusal from '../../locales/ko/plan-refusal.json'
import type evidence from '../../locales/ko/evidence.json'
import type caseProgress from '../../locales/ko/case-progress.json'
import type ledger from '../../locales/ko/ledger.json'
import type letter from '../../locales/ko/letter.json'
import type parameters from '../../locales/ko/parameters.json'
import type figure from '../../locales/ko/figure.json'
import type planChange from '../../locales/ko/plan-change.json'
import type planWatch from '../../locales/ko/plan-watch.json'
import type welfare from '../../locales/ko/welfare.json'

// One line per file in locales/ko: a key that is not there does not compile.
declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'common'
		resources: {
			about: typeof about
			access: typeof access
			application: typeof application
			arrears: typeof arrears
			'case-move': typeof caseMove
			decision: typeof decision
			queue: typeof queue
			review: typeof review
			inquiry: typeof inquiry
			tax: typeof tax
			common: typeof common
			'first-look': typeof firstLook
			front: typeof front
			'hardship-declaration': typeof hardshipDeclaration
			outbound: typeof outbound
			problem: typeof problem
			message: typeof message
			'sign-in': typeof signIn
			'law-doubt': typeof lawDoubt
			relief: typeof relief
			'relief-name': typeof reliefName
			'instalment-plan': typeof instalmentPlan
			'plan-each': typeof planEach
			'plan-limit': typeof planLimit
			'plan-refusal': typeof planRefusal
			evidence: typeof evidence
			'case-progress': typeof caseProgress
			ledger: typeof ledger
			letter: typeof letter
			parameters: typeof parameters
			figure: typeof figure
			'plan-change': typeof planChange
			'plan-watch': typeof planWatch
			welfare: typeof welfare
		}
	}
}
