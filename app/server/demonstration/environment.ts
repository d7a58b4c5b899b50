import { type Environment } from '#app/platform/settings/environment.server.ts'
import { secretsIn } from './secrets.ts'

type Place = { dataFolder: string; databaseUrl: string; port: number }

/** Complete settings for a demonstration: all of it on this machine, plain http, the identity provider its own. */
export function demonstrationEnvironment({ dataFolder, databaseUrl, port }: Place): Environment {
	const publicUrl = `http://127.0.0.1:${port}`
	const { HOST, SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASSWORD, SMTP_FROM } = process.env
	return {
		...{ HOST, SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASSWORD, SMTP_FROM },
		...secretsIn(dataFolder),
		DASIBOM_MODE: 'demonstration',
		DASIBOM_DATA: dataFolder,
		DATABASE_URL: databaseUrl,
		PORT: String(port),
		PUBLIC_URL: publicUrl,
		OIDC_TAXPAYER_ISSUER: `${publicUrl}/identity`,
		OIDC_TAXPAYER_CLIENT_ID: 'taxpayers',
		OIDC_STAFF_ISSUER: `${publicUrl}/identity`,
		OIDC_STAFF_CLIENT_ID: 'staff',
	}
}
