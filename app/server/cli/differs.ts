/** The answer was given, and it says that something is not as it was kept. */
export class Differs extends Error {}
