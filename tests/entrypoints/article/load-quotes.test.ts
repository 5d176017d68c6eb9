import { afterEach, expect, test } from 'vitest';
import { loadQuotes, type PartScope } from '@/entrypoints/article/parts';
import * as quotes from '@/lib/anchoring/core';
import * as claims from '@/lib/claims/core';
import { packedPartyNames } from '@/lib/claims/packed-tables';

const scope = globalThis as PartScope;
afterEach(() => {
  delete scope.claimlightParts;
});

test('the finder of quotes learns the names of states from the finder of claims', async () => {
  scope.claimlightParts = { claims: { ...claims, partyNames: packedPartyNames }, quotes };
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
