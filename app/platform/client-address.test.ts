import { expect, test } from 'vitest'
import { addressBehind, isLoopback, networkOf } from './client-address.ts'

test.each([
	['no proxy: what the client claims is not read', 0, '203.0.113.9', '1.2.3.4', '203.0.113.9'],
	['one proxy: its own entry is the last', 1, '10.0.0.1', '1.2.3.4, 198.51.100.7', '198.51.100.7'],
	['two proxies', 2, '10.0.0.1', '6.6.6.6, 198.51.100.7, 10.0.0.2', '198.51.100.7'],
	['fewer entries than proxies', 2, '10.0.0.1', '198.51.100.7', '10.0.0.1'],
	['no entry at all', 1, '10.0.0.1', undefined, '10.0.0.1'],
	['an entry that is no address', 1, '10.0.0.1', '<script>', '10.0.0.1'],
	['IPv4 inside IPv6', 0, '::ffff:203.0.113.9', undefined, '203.0.113.9'],
	['IPv6', 1, '10.0.0.1', '2001:DB8::1', '2001:db8::1'],
] as const)('%s', (_, hops, socket, forwarded, expected) => {
	expect(addressBehind(hops, socket, forwarded)).toBe(expected)
})

test.each([
	['203.0.113.9', '203.0.113.9'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:db8:1:2::9', '2001:db8:1:2::/64'],
	['2001:db8::1', '2001:db8:0:0::/64'],
])('%s counts as %s', (address, network) => {
	expect(networkOf(address)).toBe(network)
})

test.each([
	['127.0.0.1', true],
	['127.9.9.9', true],
	['::1', true],
	['128.0.0.1', false],
	['127.0.0.1.example', false],
])('%s on this machine: %s', (address, local) => {
	expect(isLoopback(address)).toBe(local)
})
