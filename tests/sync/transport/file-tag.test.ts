import { describe, expect, test } from 'vitest';
import { plainTag, tagOf } from '@/lib/sync/transport/file-tag';

const date = 'Thu, 01 Jan 2026 00:00:10 GMT';
const at = (second: number) => Date.UTC(2026, 0, 1, 0, 0, second);

describe('a tag', () => {
  test.each([
    ['W/"abc"', 'abc'],
    ['"abc"', 'abc'],
    ['abc', 'abc'],
    ['', undefined],
    [null, undefined],
  ])('%j is %j', (tag, plain) => {
    expect(plainTag(tag)).toBe(plain);
  });

  test.each([
    ['changed a second ago', at(9), date],
    ['changed just now', at(10), date],
    ['changed by a clock that is ahead', at(20), date],
  ])('of a file %s is never the same again', (_, modifiedAt, listedAt) => {
    const file = { tag: 't', size: 3, modifiedAt };
    expect(tagOf(file, listedAt)).toMatch(/^t~/);
    expect(tagOf(file, listedAt)).not.toBe(tagOf(file, listedAt));
  });

  test.each([
    ['changed long ago', { tag: 't', size: 3, modifiedAt: at(8) }, date, 't'],
    ['changed nobody knows when', { tag: 't' }, date, 't'],
    ['of a server that does not tell the time', { tag: 't', modifiedAt: at(10) }, null, 't'],
    ['without one, as nginx makes it', { size: 255, modifiedAt: at(8) }, date, '6955b908-ff'],
    ['without anything', { size: 255 }, date, undefined],
  ])('of a file %s stays', (_, file, listedAt, tag) => {
    expect(tagOf(file, listedAt)).toBe(tag);
  });
});
