import * as z from 'zod'
import {
	address,
	databaseAddress,
	encryptionKeys,
	flag,
	missing,
	scope,
	secret,
	signingKey,
	wholeNumber,
} from './setting-kinds.ts'

export const shape = {
	DASIBOM_MODE: z
		.enum(['production', 'demonstration'], 'is neither unset nor one of ours')
		.default('production'),
	DATABASE_URL: databaseAddress,
	DATABASE_OWNER_URL: databaseAddress.optional(),
	HOST: z.string().default('127.0.0.1'),
	PORT: wholeNumber(0, 65_535).default(3000),
	PUBLIC_URL: address,
	TRUSTED_PROXY_HOPS: wholeNumber(0, 10).default(0),
	OIDC_TAXPAYER_ISSUER: address,
	OIDC_TAXPAYER_CLIENT_ID: z.string(missing),
	OIDC_TAXPAYER_CLIENT_SECRET: secret(16),
	OIDC_TAXPAYER_SCOPE: scope.default('openid profile ci'),
	OIDC_TAXPAYER_CI_CLAIM: z.string().default('ci'),
	OIDC_STAFF_ISSUER: address,
	OIDC_STAFF_CLIENT_ID: z.string(missing),
	OIDC_STAFF_CLIENT_SECRET: secret(16),
	OIDC_STAFF_SCOPE: scope.default('openid profile'),
	SESSION_SECRET: secret(32),
	CI_HASH_KEY: secret(32),
	BLIND_INDEX_KEY: secret(32),
	FIELD_ENCRYPTION_KEYS: encryptionKeys,
	DASIBOM_DATA: z.string().default('.data'),
	EVIDENCE_DIR: z.string().optional(),
	OUTBOUND_DIR: z.string().optional(),
	OUTBOUND_SIGNING_KEY: signingKey,
	SMTP_HOST: z.string().optional(),
	SMTP_PORT: wholeNumber(1, 65_535).default(587),
	SMTP_USER: z.string().optional(),
	SMTP_PASSWORD: z.string().optional(),
	SMTP_FROM: z.string().optional(),
	OFFICIAL_MASTHEAD: flag.default(false),
	DASIBOM_CLOCK: z.string().optional(),
}

export const settingNames = Object.keys(shape)

export const settingsSchema = z.object(shape).superRefine(agreeing).transform(arranged)

export type Settings = z.output<typeof settingsSchema>
type Raw = z.output<z.ZodObject<typeof shape>>
type Fault = { name: keyof Raw; message: string }

function agreeing(raw: Raw, context: z.RefinementCtx) {
	const faults = [...secretFaults(raw), ...mailFaults(raw)]
	if (raw.DASIBOM_MODE === 'production') faults.push(...productionFaults(raw))
	for (const { name, message } of faults)
		context.addIssue({ code: 'custom', path: [name], message })
}

function secretFaults(raw: Raw): Fault[] {
	const names = ['SESSION_SECRET', 'CI_HASH_KEY', 'BLIND_INDEX_KEY'] as const
	return names
		.filter((name, index) => names.slice(0, index).some((other) => raw[other] === raw[name]))
		.map((name) => ({ name, message: 'is the same secret as another one, and each needs its own' }))
}

function mailFaults(raw: Raw): Fault[] {
	if (!raw.SMTP_HOST || raw.SMTP_FROM) return []
	return [{ name: 'SMTP_FROM', message: 'is missing, and SMTP_HOST is set' }]
}

function productionFaults(raw: Raw): Fault[] {
	const faults: Fault[] = []
	const encrypted = ['PUBLIC_URL', 'OIDC_TAXPAYER_ISSUER', 'OIDC_STAFF_ISSUER'] as const
	for (const name of encrypted)
		if (!raw[name].startsWith('https:'))
			faults.push({ name, message: 'does not begin with https://' })
	if (raw.DASIBOM_CLOCK)
		faults.push({ name: 'DASIBOM_CLOCK', message: 'is set, and only tests may turn the clock' })
	for (const name of ['EVIDENCE_DIR', 'OUTBOUND_DIR'] as const)
		if (!raw[name]) faults.push({ name, message: 'is missing' })
	if (raw.DATABASE_OWNER_URL && userOf(raw.DATABASE_OWNER_URL) === userOf(raw.DATABASE_URL))
		faults.push({
			name: 'DATABASE_URL',
			message: 'names the owner, and the portal must not run as the owner',
		})
	return faults
}

function userOf(url: string): string {
	return decodeURIComponent(new URL(url).username)
}

function arranged(raw: Raw) {
	return {
		mode: raw.DASIBOM_MODE,
		demonstration: raw.DASIBOM_MODE === 'demonstration',
		databaseUrl: raw.DATABASE_URL,
		databaseOwnerUrl: raw.DATABASE_OWNER_URL,
		host: raw.HOST,
		port: raw.PORT,
		publicUrl: new URL(raw.PUBLIC_URL).origin,
		trustedProxyHops: raw.TRUSTED_PROXY_HOPS,
		taxpayerSignIn: {
			issuer: raw.OIDC_TAXPAYER_ISSUER,
			clientId: raw.OIDC_TAXPAYER_CLIENT_ID,
			clientSecret: raw.OIDC_TAXPAYER_CLIENT_SECRET,
			scope: raw.OIDC_TAXPAYER_SCOPE,
			ciClaim: raw.OIDC_TAXPAYER_CI_CLAIM,
		},
		staffSignIn: {
			issuer: raw.OIDC_STAFF_ISSUER,
			clientId: raw.OIDC_STAFF_CLIENT_ID,
			clientSecret: raw.OIDC_STAFF_CLIENT_SECRET,
			scope: raw.OIDC_STAFF_SCOPE,
		},
		sessionSecret: raw.SESSION_SECRET,
		ciHashKey: raw.CI_HASH_KEY,
		blindIndexKey: raw.BLIND_INDEX_KEY,
		fieldKeys: raw.FIELD_ENCRYPTION_KEYS,
		dataFolder: raw.DASIBOM_DATA,
		evidenceFolder: raw.EVIDENCE_DIR ?? `${raw.DASIBOM_DATA}/evidence`,
		outbound: {
			folder: raw.OUTBOUND_DIR ?? `${raw.DASIBOM_DATA}/outbound`,
			key: raw.OUTBOUND_SIGNING_KEY,
		},
		mail: raw.SMTP_HOST
			? {
					host: raw.SMTP_HOST,
					port: raw.SMTP_PORT,
					user: raw.SMTP_USER,
					password: raw.SMTP_PASSWORD,
					from: raw.SMTP_FROM ?? '',
				}
			: undefined,
		officialMasthead: raw.OFFICIAL_MASTHEAD,
	}
}
