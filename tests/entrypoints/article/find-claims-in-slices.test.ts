import { expect, test } from 'vitest';
import { createFindInSlices } from '@/entrypoints/article/find-claims-in-slices';
import { type Claim, findClaims, splitSentences } from '@/lib/claims';
import type { Block } from '@/lib/page';

const load = async () => ({ findClaims, splitSentences });

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
    load,
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
    load,
    async () => {
      pauses++;
    },
    () => (clock += 5),
  );
  await find(text, blocks, {}, new AbortController().signal);
  expect(pauses).toBeGreaterThan(1);
});

test('what is found before the first pause is told then, once, and the rest follows', async () => {
  let clock = 0;
  const told: (readonly Claim[])[] = [];
  const toldAtPauses: number[] = [];
  const find = createFindInSlices(
    load,
    async () => void toldAtPauses.push(told.length),
    () => (clock += 5),
  );
  const { claims } = await find(text, blocks, {}, new AbortController().signal, (first) => told.push(first));
  expect(told).toHaveLength(1);
  expect(new Set(toldAtPauses)).toEqual(new Set([1]));
  expect(told[0]?.length).toBeGreaterThan(0);
  expect(told[0]?.length).toBeLessThan(claims.length);
  expect(claims.slice(0, told[0]?.length)).toEqual(told[0]);
});

test('a reading that was overtaken stops', async () => {
  const stop = new AbortController();
  let clock = 0;
  const find = createFindInSlices(
    load,
    async () => stop.abort(),
    () => (clock += 20),
  );
  await expect(find(text, blocks, {}, stop.signal)).rejects.toThrow();
});

test('what an overtaken reading has read is not read again', async () => {
  let asked = 0;
  const options = {
    get language() {
      asked++;
      return 'en';
    },
  };
  const read = async (pause: () => Promise<void>, stop: AbortController) => {
    let clock = 0;
    const find = createFindInSlices(load, pause, () => (clock += 20));
    await find(text, blocks, options, stop.signal).catch(() => undefined);
    return find;
  };
  await read(async () => undefined, new AbortController());
  const inOneGo = asked;

  asked = 0;
  const stop = new AbortController();
  let pauses = 0;
  const find = await read(async () => {
    pauses++;
    if (pauses === 4) stop.abort();
  }, stop);
  const untilOvertaken = asked;
  expect(untilOvertaken).toBeGreaterThan(1);
  asked = 0;
  await find(text, blocks, options, new AbortController().signal);
  expect(asked).toBeLessThan(inOneGo);
});

test('headline and captions are read by themselves, and change nothing of what is found in the body', async () => {
  const parts: (readonly [Block['role'], string])[] = [
    ['headline', 'Bridge Costs City $3 Million'],
    ['paragraph', '“The bridge cost $3 million,” said the mayor, Ruth Ito.'],
    ['caption', 'The bridge, which opened in 1961 and carries 9,000 cars a day'],
    ['paragraph', '“It carries 11,000 cars a day,” she added.'],
    ['caption', 'It was closed for 31 days in 1999'],
    ['paragraph', 'It was closed for 31 days in 1999.'],
  ];
  const layOut = (given: readonly (readonly [Block['role'], string])[]) => {
    let at = 0;
    const laid = given.map(([role, { length }]): Block => {
      const start = at;
      at += length + 2;
      return { start, end: start + length, role };
    });
    return { text: given.map(([, own]) => own).join('\n\n'), blocks: laid };
  };
  const find = createFindInSlices(
    load,
    async () => undefined,
    () => 0,
  );
  const read = async (given: typeof parts) => {
    const laid = layOut(given);
    const { claims } = await find(laid.text, laid.blocks, {}, new AbortController().signal);
    return claims.map((claim) => ({
      text: laid.text.slice(claim.start, claim.end),
      speaker: claim.attribution && laid.text.slice(claim.attribution.start, claim.attribution.end),
      raws: claim.facets.map((facet) => laid.text.slice(facet.start, facet.end)),
    }));
  };
  const body = await read(parts.filter(([role]) => role === 'paragraph'));
  const all = await read(parts);
  expect(body.length).toBe(3);
  expect(all.slice(0, body.length)).toEqual(body);
  expect(all.slice(body.length).map((claim) => claim.text)).toEqual([parts[0]?.[1], parts[2]?.[1]]);
});
