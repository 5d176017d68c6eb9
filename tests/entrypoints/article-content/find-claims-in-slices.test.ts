import { expect, test } from 'vitest';
import { createFindInSlices } from '@/entrypoints/article.content/find-claims-in-slices';
import { findClaims } from '@/lib/claims';
import type { Block } from '@/lib/page';

const paragraphs = Array.from({ length: 60 }, (_, index) => [
  `The council spent $${index + 3} million on the new bridge in ${1960 + index}, officials said.`,
  'Nobody was in a hurry to cross it.',
  `“It will carry ${index + 2},000 cars a day,” the engineer said. She added that repairs would cost half as much.`,
]).flat();
const text = paragraphs.join('\n\n');
const blocks: Block[] = [];
for (const [index, paragraph] of paragraphs.entries()) {
  const start = index === 0 ? 0 : (blocks[index - 1]?.end ?? 0) + 2;
  blocks.push({ start, end: start + paragraph.length, role: 'paragraph' });
}

test('reading in slices finds the same claims in the same places as reading at once', async () => {
  const find = createFindInSlices(
    async () => undefined,
    () => 0,
  );
  const { claims, sentencesRead } = await find(text, blocks, {}, new AbortController().signal);
  const atOnce = findClaims(text);
  expect(claims.map(({ start, end, kinds }) => ({ start, end, kinds }))).toEqual(
    atOnce.map(({ start, end, kinds }) => ({ start, end, kinds })),
  );
  expect(claims.length).toBeGreaterThan(60);
  expect(sentencesRead).toBe(240);
  for (const claim of claims) {
    for (const reason of claim.reasons) expect(text.slice(reason.start, reason.end)).toBe(reason.raw);
    for (const facet of claim.facets) expect(text.slice(facet.start, facet.end)).toBe(facet.raw);
  }
});

test('the page gets its turn whenever a slice is over', async () => {
  let clock = 0;
  let pauses = 0;
  const find = createFindInSlices(
    async () => {
      pauses++;
    },
    () => (clock += 5),
  );
  await find(text, blocks, {}, new AbortController().signal);
  expect(pauses).toBeGreaterThan(1);
});

test('a reading that was overtaken stops', async () => {
  const stop = new AbortController();
  let clock = 0;
  const find = createFindInSlices(
    async () => stop.abort(),
    () => (clock += 20),
  );
  await expect(find(text, blocks, {}, stop.signal)).rejects.toThrow();
});
