import { expect, test } from 'vitest';
import { compileWords, findClaims } from '@/lib/claims/core';

test('word lists are made ready in many steps, and what is found then is what is found anyway', () => {
  const steps = [...compileWords('en-GB')];
  expect(steps.length).toBeGreaterThan(10);
  const [claim] = findClaims('The ministry said the bridge cost $3 million in 2019.', { language: 'en' });
  expect(claim?.kinds).toContain('cost');
});

test('a language without words has no steps', () => {
  expect([...compileWords('xx')]).toEqual([]);
  expect([...compileWords('')]).toEqual([]);
});
