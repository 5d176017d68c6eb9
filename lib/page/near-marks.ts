import type { Article } from './article';
import type { Mark } from './mark';

/** The marks around what is in view, and the stretch of text (UTF-16 offsets) within which no others are wanted. */
export interface NearMarks {
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
}

/**
 * At most `most` marks, those nearest to what is in view, and all that are in view; all of them where they are fewer.
 */
export function nearMarks(marks: readonly Mark[], article: Article, most: number): NearMarks | undefined {
  if (marks.length <= most) return undefined;
  const starts = new Int32Array(marks.length);
  for (let mark = 0; mark < marks.length; mark++) starts[mark] = marks[mark]?.start ?? 0;
  starts.sort();
  const here = offsetInView(article);
  // A paragraph that begins above the window may reach into it.
  const above = firstAtLeast(starts, offsetInView(article, -0.5));
  const below = firstAtLeast(starts, offsetInView(article, 1) + 1);
  const wanted = Math.min(starts.length, Math.max(most, below - above));
  const first = Math.max(0, Math.min(starts.length - wanted, ((above + below) >> 1) - (wanted >> 1)));
  const from = starts[first] ?? 0;
  const to = starts[first + wanted - 1] ?? 0;
  const isFirst = first === 0;
  const isLast = first + wanted >= starts.length;
  return {
    marks: marks.filter(({ start, style }) => (start >= from && start <= to) || style === 'active'),
    // What is in view may come half way to an edge before the next marks are painted.
    from: isFirst ? 0 : from + (here - from) / 2,
    to: isLast ? Number.POSITIVE_INFINITY : to - (to - here) / 2,
  };
}

function firstAtLeast(ascending: Int32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The offset of the block at a height of the window (0 top, 1 bottom; its middle when absent), by bisection over the
 * blocks' boxes; about a dozen are asked.
 */
export function offsetInView({ blocks, toRange, root }: Article, share = 0.5): number {
  const height = root?.ownerDocument.defaultView?.innerHeight ?? 0;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = blocks[middle]?.start ?? 0;
    const box = toRange(start, start + 1)?.getBoundingClientRect();
    if ((box?.bottom ?? 0) < height * share) low = middle + 1;
    else high = middle;
  }
  return blocks[low]?.start ?? 0;
}
