import { expect, it } from 'vitest'
import { fieldsOf } from './record-fields.ts'

it.each<[string, string[] | undefined]>([
	['a,b,c', ['a', 'b', 'c']],
	['a,,', ['a', '', '']],
	[' a , "b" ,c ', ['a', 'b', 'c']],
	['"a,b","say ""so""",', ['a,b', 'say "so"', '']],
	['"a\nb",c', ['a\nb', 'c']],
	['="0012",b', ['0012', 'b']],
	['"=""0012""",b', ['0012', 'b']],
	['="a,b",c', ['a,b', 'c']],
	['a"b,c', undefined],
	['"a"b,c', undefined],
	['"a', undefined],
])('the fields of %j', (record, fields) => {
	expect(fieldsOf(record)).toEqual(fields)
})
