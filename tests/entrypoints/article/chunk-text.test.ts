import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkText } from '@/entrypoints/article/chunk-text';
import type { Block } from '@/lib/page';

const separator = '\n\n';

function layOut(paragraphs: readonly string[]): { text: string; blocks: Block[] } {
  let at = 0;
  const blocks = paragraphs.map((paragraph): Block => {
    const start = at;
    at += paragraph.length + separator.length;
    return { start, end: start + paragraph.length, role: 'paragraph' };
  });
  return { text: paragraphs.join(separator), blocks };
}

const paragraphs = fc.array(fc.string({ minLength: 1, maxLength: 3_000 }), { maxLength: 30 });

test('chunks are whole blocks, in order, and leave none out', () => {
  fc.assert(
    fc.property(paragraphs, (list) => {
      const { text, blocks } = layOut(list);
      const chunks = chunkText(text, blocks);
      const covered = blocks.filter((block) =>
        chunks.some((chunk) => chunk.start <= block.start && block.end <= chunk.end),
      );
      expect(covered).toEqual(blocks);
      for (const [index, chunk] of chunks.entries()) {
        expect(chunk.context?.end ?? 0).toBeLessThanOrEqual(chunk.start);
        expect(chunk.start).toBeGreaterThanOrEqual(chunks[index - 1]?.end ?? 0);
      }
    }),
  );
});

test.each([
  ['lines', 'Line of the harbour office, of no great length, without a stop\n'],
  ['sentences', 'The clerk of the harbour office wrote it down. '],
  ['nothing that ends', 'lemons'],
])('a block of very many %s is read in pieces', (_, part) => {
  const { text, blocks } = layOut([part.repeat(5_000), 'And a last paragraph.']);
  const chunks = chunkText(text, blocks);
  expect(Math.max(...chunks.map(({ start, end }) => end - start))).toBeLessThan(12_000);
  expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(separator, ''));
});

test('a paragraph put in at the top leaves most chunks below as they were', () => {
  const list = Array.from(
    { length: 200 },
    (_, index) => `Paragraph ${index * 7919} says something of its own, at some length.`,
  );
  const textsOf = (given: readonly string[]) => {
    const { text, blocks } = layOut(given);
    return chunkText(text, blocks).map((chunk) => text.slice(chunk.start, chunk.end));
  };
  const before = new Set(textsOf(list));
  const after = textsOf(['Breaking: something new.', ...list]);
  expect(after.length).toBeGreaterThan(5);
  expect(after.filter((text) => !before.has(text)).length).toBeLessThanOrEqual(2);
});

test('a caption is read by itself, and what follows it has the paragraph above the picture for context', () => {
  const { text, blocks } = layOut(['A headline', 'Mr Ito spoke.', 'A boat at sea', 'He went on.']);
  const roles = ['headline', 'paragraph', 'caption', 'paragraph'] as const;
  const chunks = chunkText(
    text,
    blocks.map((block, at) => ({ ...block, role: roles[at] ?? 'other' })),
  );
  expect(
    chunks.map(({ start, end, context, isFurniture }) => [
      text.slice(start, end),
      context && text.slice(context.start, context.end),
      isFurniture,
    ]),
  ).toEqual([
    ['A headline', undefined, true],
    ['Mr Ito spoke.', undefined, false],
    ['A boat at sea', undefined, true],
    ['He went on.', 'Mr Ito spoke.', false],
  ]);
});
