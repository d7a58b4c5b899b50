/** What a person thinks is wrong with one item of what they owe. */
export const inquirySubjects = ['amount', 'paid-already', 'not-mine', 'other'] as const
export type InquirySubject = (typeof inquirySubjects)[number]

/** Letters of a question, and of its answer. */
export const inquiryLength = { least: 10, most: 2_000 } as const
