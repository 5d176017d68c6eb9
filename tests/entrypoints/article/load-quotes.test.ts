import { afterEach, expect, test } from 'vitest';
import { loadQuotes, type PartScope } from '@/entrypoints/article/parts';
import * as quotes from '@/lib/anchoring/core';
import * as claims from '@/lib/claims/core';
import { partyNames } from '@/lib/claims/parties';

const scope = globalThis as PartScope;
afterEach(() => {
  delete scope.claimlightParts;
});

test('the finder of quotes learns the names of states from the finder of claims', async () => {
  scope.claimlightParts = { claims: { ...claims, partyNames }, quotes };
  const tools = await loadQuotes();
  const before = 'The talks began at noon. France signed the treaty first. Others followed in the evening.';
  const quote = tools.describeQuote(before, 25, 56);
  const steps = tools.locateInSteps(tools.prepareText(before.replace('France', 'Spain')), quote);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toMatchObject({
    state: 'changed',
    changes: [{ type: 'name', before: 'France', after: 'Spain' }],
  });
});

test('the names are told once, however often something is kept', async () => {
  let told = 0;
  const countedNames = () => {
    told += 1;
    return partyNames();
  };
  scope.claimlightParts = { claims: { ...claims, partyNames: countedNames }, quotes: { ...quotes } };
  await loadQuotes();
  await loadQuotes();
  expect(told).toBe(1);
});
