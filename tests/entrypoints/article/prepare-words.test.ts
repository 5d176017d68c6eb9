import { afterEach, expect, test } from 'vitest';
import type { ClaimFinder, PartScope } from '@/entrypoints/article/parts';
import { createPrepareWords } from '@/entrypoints/article/prepare-words';
import * as claims from '@/lib/claims/core';
import * as languages from '@/lib/claims/languages';

const scope = globalThis as PartScope;
const { signal } = new AbortController();
let compiled: string[] = [];
const finder: ClaimFinder = {
  ...claims,
  *compileWords(language) {
    compiled.push(language);
    yield undefined;
  },
};

afterEach(() => {
  compiled = [];
  delete scope.claimlightParts;
});

test('the words of a language are made ready once, however often they are asked for', async () => {
  const prepare = createPrepareWords(async () => finder, signal);
  expect(await Promise.all([prepare('en-GB'), prepare('en-GB')])).toEqual([true, true]);
  expect(await prepare('en-GB')).toBe(true);
  expect(compiled).toEqual(['en-GB']);
});

test('another language comes with its own part; one without words is none', async () => {
  scope.claimlightParts = { languages };
  const prepare = createPrepareWords(async () => finder, signal);
  expect(await prepare('ja')).toBe(false);
  expect(await prepare('de')).toBe(true);
  expect(compiled).toEqual(['de']);
});

test('after a failure they are tried again', async () => {
  let fails = true;
  const prepare = createPrepareWords(async () => {
    if (fails) throw new Error('not now');
    return finder;
  }, signal);
  await expect(prepare('en')).rejects.toThrow('not now');
  fails = false;
  expect(await prepare('en')).toBe(true);
});
