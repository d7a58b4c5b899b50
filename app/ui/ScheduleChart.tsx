import { useId } from 'react'
import { barsOf, chartHeight, chartWidth, type ChartBar } from './schedule-bars.ts'

export type ScheduleChartPart = { id: string; amount: number; label: string }

type ScheduleChartProps = {
	/** Says in a sentence what the picture shows; the numbers stand in the table beside it. */
	summary: string
	parts: readonly ScheduleChartPart[]
	/** Worded amount of the tallest bar. */
	tallest: string
}

/** Bars drawn on the server: the same numbers always stand in a table on the same page. */
export function ScheduleChart({ summary, parts, tallest }: ScheduleChartProps) {
	const titleId = useId()
	const bars = barsOf(parts.map(({ amount }) => amount))
	const bottom = chartHeight - 28
	return (
		<figure className="chart">
			<svg viewBox={`0 0 ${chartWidth} ${chartHeight}`} role="img" aria-labelledby={titleId}>
				<title id={titleId}>{summary}</title>
				<text x="0" y="14">
					{tallest}
				</text>
				{bars.map((bar, index) => (
					<Bar key={parts[index]?.id} bar={bar} bottom={bottom} label={parts[index]?.label} />
				))}
				<line className="chart__axis" x1="0" x2={chartWidth} y1={bottom} y2={bottom} />
			</svg>
		</figure>
	)
}

type BarProps = { bar: ChartBar; bottom: number; label: string | undefined }

function Bar({ bar: { x, width, height, labelled }, bottom, label }: BarProps) {
	return (
		<>
			<rect
				className="chart__bar"
				x={x}
				y={bottom - height}
				width={width}
				height={height}
				rx={Math.min(3, width / 2)}
			/>
			{labelled && (
				<text x={x + width / 2} y={chartHeight - 8} textAnchor="middle">
					{label}
				</text>
			)}
		</>
	)
}
