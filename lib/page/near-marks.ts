import type { Article } from './article';
import type { Mark } from './mark';

/** The marks around what is in view, and the stretch of text (UTF-16 offsets) within which no others are wanted. */
export interface NearMarks {
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
}

/**
 * More marks than this are not painted at once. A browser walks through every registered range again after each change
 * of the page, wherever it is: 23,000 of them cost 150 ms with every keystroke of a page that changes as it is typed in.
 */
export const mostPainted = 1_500;

/** At most `mostPainted` marks, those nearest to what is in view; all of them where they are fewer. */
export function nearMarks(marks: readonly Mark[], article: Article): NearMarks | undefined {
  if (marks.length <= mostPainted) return undefined;
  const starts = new Int32Array(marks.length);
  for (let mark = 0; mark < marks.length; mark++) starts[mark] = marks[mark]?.start ?? 0;
  starts.sort();
  const here = offsetInView(article);
  let at = 0;
  while (at < starts.length && (starts[at] ?? 0) < here) at++;
  const first = Math.max(0, Math.min(starts.length - mostPainted, at - mostPainted / 2));
  const from = starts[first] ?? 0;
  const to = starts[first + mostPainted - 1] ?? 0;
  const isFirst = first === 0;
  const isLast = first + mostPainted >= starts.length;
  return {
    marks: marks.filter(({ start, style }) => (start >= from && start <= to) || style === 'active'),
    // What is in view may come half way to an edge before the next marks are painted.
    from: isFirst ? 0 : from + (here - from) / 2,
    to: isLast ? Number.POSITIVE_INFINITY : to - (to - here) / 2,
  };
}

/** The offset of the block in the middle of the window, by bisection over the blocks' boxes; about a dozen are asked. */
export function offsetInView({ blocks, toRange, root }: Article): number {
  const height = root?.ownerDocument.defaultView?.innerHeight ?? 0;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = blocks[middle]?.start ?? 0;
    const box = toRange(start, start + 1)?.getBoundingClientRect();
    if ((box?.bottom ?? 0) < height / 2) low = middle + 1;
    else high = middle;
  }
  return blocks[low]?.start ?? 0;
}
