/**
 * The row that a key leads to from another; undefined for any other key. Headings of groups are passed over: there is
 * nothing to do on them.
 */
export function stepOf(key: string, rows: Int32Array, from: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return claimFrom(rows, from + 1, 1);
    case 'ArrowUp':
      return claimFrom(rows, from - 1, -1);
    case 'PageDown':
      return claimFrom(rows, Math.min(rows.length - 1, from + page), -1);
    case 'PageUp':
      return claimFrom(rows, Math.max(0, from - page), 1);
    case 'Home':
      return claimFrom(rows, 0, 1);
    case 'End':
      return claimFrom(rows, rows.length - 1, -1);
    default:
      return undefined;
  }
}

function claimFrom(rows: Int32Array, start: number, by: 1 | -1): number | undefined {
  for (let at = start; at >= 0 && at < rows.length; at += by) if ((rows[at] ?? -1) >= 0) return at;
  return undefined;
}
