import type { Part } from './verdict-series';

/** A bar as long as its parts are of a whole. A picture only: its numbers stand beside it and in the table. */
export function StackedBar({ parts, whole }: { readonly parts: readonly Part[]; readonly whole: number }) {
  let start = 0;
  return (
    <svg class="stacked-bar" viewBox={`0 0 ${whole} 1`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ count, colour }) => {
        const x = start;
        start += count;
        return count > 0 && <rect key={colour} x={x} width={count} height="1" style={{ fill: colour }} />;
      })}
    </svg>
  );
}
