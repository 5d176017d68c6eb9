import { expect, test } from 'vitest';
import type { ListedFile } from '@/lib/sync/target';
import { markUnsettled } from '@/lib/sync/transport/unsettled-tags';

const date = 'Thu, 01 Jan 2026 00:00:10 GMT';
const at = (second: number) => Date.UTC(2026, 0, 1, 0, 0, second);

test.each<readonly [string, ListedFile, string | null, boolean]>([
  ['changed a second ago', { name: 'a', tag: 't', modifiedAt: at(9) }, date, true],
  ['changed just now', { name: 'a', tag: 't', modifiedAt: at(10) }, date, true],
  ['changed long ago', { name: 'a', tag: 't', modifiedAt: at(8) }, date, false],
  ['changed nobody knows when', { name: 'a', tag: 't' }, date, false],
  ['without a tag', { name: 'a', modifiedAt: at(10) }, date, false],
  ['where the server does not tell the time', { name: 'a', tag: 't', modifiedAt: at(10) }, null, false],
])('a file %s', (_, file, listedAt, isMarked) => {
  const [once] = markUnsettled([file], listedAt);
  const [again] = markUnsettled([file], listedAt);
  expect(once?.tag !== file.tag).toBe(isMarked);
  expect(once?.tag !== again?.tag).toBe(isMarked);
});
