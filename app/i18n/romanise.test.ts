import { expect, test } from 'vitest'
import { romanise } from './romanise.ts'

test.each([
	['서초', 'Seocho'],
	['종로', 'Jongno'],
	['강릉', 'Gangneung'],
	['대전', 'Daejeon'],
	['울산', 'Ulsan'],
	['신림', 'Sillim'],
	['별내', 'Byeollae'],
	['왕십리', 'Wangsimni'],
	['독립문', 'Dongnimmun'],
	['백마', 'Baengma'],
	['속초', 'Sokcho'],
	['한라', 'Halla'],
	['의정부', 'Uijeongbu'],
	['압구정', 'Apgujeong'],
	['광주', 'Gwangju'],
	['목동', 'Mokdong'],
	['밀양', 'Miryang'],
	['가상서울1', 'Gasangseoul1'],
	['KB', 'KB'],
	['', ''],
])('%s is %s', (hangul, latin) => expect(romanise(hangul)).toBe(latin))
