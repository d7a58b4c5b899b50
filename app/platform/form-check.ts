/**
 * How every form is checked, in the browser and on the server: what a schema has no sentence for (a field
 * that was not sent, a choice that is none of ours) is said in our words and never in those of the library.
 */
export const formCheck = { error: () => 'common:form.check-again' }
