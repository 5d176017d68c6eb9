import { expect, test } from 'vitest';
import {
  caselessChar,
  classOf,
  currencyChar,
  lowerChar,
  lowerOf,
  spaceChar,
  symbolChar,
  upperChar,
} from '@/lib/claims/characters';

/** What is decided by Unicode's properties, and so may be written out as ranges and lists that must agree with them. */
const byProperty: readonly (readonly [number, RegExp])[] = [
  [upperChar, /\p{Lu}/u],
  [lowerChar, /\p{Ll}/u],
  [caselessChar, /[\p{L}\p{M}]/u],
  [currencyChar, /\p{Sc}/u],
  [spaceChar, /\s/u],
];

test('every unit has the class that Unicode gives it, or one of the lists', () => {
  const told = new Set([...byProperty.map(([kind]) => kind), symbolChar]);
  const wrong: string[] = [];
  for (let code = 0x80; code < 0x10000; code++) {
    const kind = classOf(code);
    if (!told.has(kind)) continue;
    const character = String.fromCharCode(code);
    const expected = byProperty.find(([, property]) => property.test(character))?.[0] ?? symbolChar;
    const lower = character.toLowerCase();
    if (kind !== spaceChar && lower.length === 1 && lowerOf(code) !== lower.charCodeAt(0))
      wrong.push(`${code.toString(16)} in lower case`);
    if (kind !== expected) wrong.push(`${code.toString(16)} ${kind} instead of ${expected}`);
  }
  expect(wrong).toEqual([]);
});
