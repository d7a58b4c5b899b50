type Asked = { itemNo: string; answer: unknown }

/** Of the questions about one item, the one that still waits, else the last; the list begins with the last. */
export function latestAbout<One extends Asked>(
	itemNo: string,
	inquiries: readonly One[],
): One | undefined {
	const about = inquiries.filter((inquiry) => inquiry.itemNo === itemNo)
	return about.find(({ answer }) => !answer) ?? about[0]
}
