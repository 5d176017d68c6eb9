import { expect, test } from 'vitest';
import * as packedTables from '@/lib/claims/packed-tables';
import { englishParties } from '@/lib/claims/parties';
import { partiesTable } from '@/lib/claims/parties-table';
import { territories } from '@/lib/claims/territories';
import { territoriesTable } from '@/lib/claims/territories-table';
import { tokenise } from '@/lib/claims/tokens';
import { compact } from '@/scripts/build/minify';

const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

test('the shortened table of territories says every id and first name of the table it is made from', () => {
  expect(territories().map(({ id, names }) => [id, names[0]?.name])).toEqual(
    linesOf(territoriesTable).map(([id, names]) => [id, names?.split(',')[0]]),
  );
});

test('the shortened table of parties holds every name of the table it is made from, at its full length', () => {
  const find = englishParties();
  const names = linesOf(partiesTable).flatMap(([, ...lists]) => lists.flatMap((list) => list.split(',')));
  const missed = names.filter((name) => {
    const tokens = tokenise(name);
    return name !== '' && find(tokens, 0, tokens.count) !== tokens.count;
  });
  expect(names.length).toBeGreaterThan(500);
  expect(missed).toEqual([]);
});

test('a plural that is written out only as a sign is known, and a sign is not', () => {
  const find = englishParties();
  const lengthOf = (text: string) => find(tokenise(text), 0, tokenise(text).count);
  expect(lengthOf('Albanians')).toBe(1);
  expect(lengthOf('Chineses')).toBe(0);
});

test('a build writes the packed tables out as the strings they come to, and keeps what reads them', async () => {
  const written = compact().find(({ name }) => name === 'write-out-tables')?.transform;
  if (typeof written !== 'function') throw new Error('The plugin has no transform.');
  const source = 'export const other = 1;\nexport function idOfName(name) {\n  return name;\n}\n';
  const result = await written.call({} as never, source, '/x/lib/claims/packed-tables.ts', {} as never);
  const code = typeof result === 'object' && result !== null ? String(result.code) : '';
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  expect(module.packedTerritories).toBe(packedTables.packedTerritories);
  expect(module.packedPartyNames).toBe(packedTables.packedPartyNames);
  expect(module.packedStateCodes).toBe(packedTables.packedStateCodes);
  expect(module.idOfName('kept')).toBe('kept');
  expect(module.other).toBeUndefined();
});
