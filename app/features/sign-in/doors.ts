/** The addresses of each side of the house. */
export const doors = {
	taxpayer: { signIn: '/sign-in', home: '/arrears' },
	staff: { signIn: '/staff/sign-in', home: '/staff' },
} as const
