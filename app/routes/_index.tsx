import { useTranslation } from 'react-i18next'

export default function FrontPage() {
	const { t } = useTranslation()
	return <h1>{t('service.name')}</h1>
}
