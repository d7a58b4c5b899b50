/** The answer was given, and it is a refusal by a rule of law. */
export class RefusedByLaw extends Error {}
