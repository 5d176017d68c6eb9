import { formatCount } from './format-day';
import type { Part } from './verdict-series';

interface ColumnChartProps {
  readonly columns: readonly { readonly key: string; readonly parts: readonly Part[] }[];
  /** Names a column in full. */
  readonly nameColumn: (key: string) => string;
  /** The count as high as the chart; that of the highest column when absent. */
  readonly highest?: number;
  readonly small?: boolean;
}

/** Share of a column's place that is left empty beside it. */
const GAP = 0.25;

/** Columns over time, from the left. A picture only: the table under it says the same in words. */
export function ColumnChart({ columns, nameColumn, highest, small }: ColumnChartProps) {
  const heights = columns.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0));
  const whole = highest ?? Math.max(1, ...heights);
  return (
    <div
      class={`column-chart${small ? ' column-chart--small' : ''}`}
      style={{ '--columns': columns.length }}
      aria-hidden="true"
    >
      {!small && <span class="column-chart__highest">{formatCount(whole)}</span>}
      <svg
        class="column-chart__picture"
        aria-hidden="true"
        viewBox={`0 0 ${columns.length} ${whole}`}
        preserveAspectRatio="none"
      >
        {columns.map(({ key, parts }, place) => {
          let base = whole;
          return (
            <g key={key}>
              <title>{`${nameColumn(key)}: ${formatCount(heights[place] ?? 0)}`}</title>
              {parts.map(({ count, colour }) => {
                base -= count;
                return (
                  count > 0 && (
                    <rect
                      key={colour}
                      x={place + GAP / 2}
                      y={base}
                      width={1 - GAP}
                      height={count}
                      style={{ fill: colour }}
                    />
                  )
                );
              })}
            </g>
          );
        })}
      </svg>
      <span class="column-chart__ends">
        <span>{nameColumn(columns[0]?.key ?? '')}</span>
        {columns.length > 1 && <span>{nameColumn(columns.at(-1)?.key ?? '')}</span>}
      </span>
    </div>
  );
}
