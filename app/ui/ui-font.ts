/** Fetched before the style sheet asks for it. Made by bin/subset-fonts.mjs. */
export const uiFont = '/fonts/dasibom-sans-ui-400-75b30fda.woff2'
