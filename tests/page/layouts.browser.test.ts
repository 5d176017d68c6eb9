import { afterAll, expect, test } from 'vitest';
import { type BlockRole, isFurniture, mightBeArticle, readArticle } from '@/lib/page';
import { type Expected, layouts, pageOf, takeMarks } from '../fixtures/layouts';
import type { Layout } from '../fixtures/layouts/text';
import { show } from './support';

const address = location.href;
afterAll(() => history.replaceState(null, '', address));

const isOther = (layout: Layout): boolean => expectedOf(layout).length === 0;
const stories = layouts.filter((layout) => !isOther(layout));
const others = layouts.filter(isOther);

test.each(stories.map((layout) => [layout.name, layout] as const))('reads the body of %s', (_, layout) => {
  const expected = open(layout);
  expect(mightBeArticle(document)).toBe(true);
  const article = readArticle(document);
  expect(article.isArticle).toBe(true);
  const body = expected.filter(({ is }) => is === 'body');
  expect(tokenF1(article.text, body.map(({ text }) => text).join(' '))).toBeGreaterThan(
    least[layout.name] ?? 0.965,
  );
});

test.each(stories.map((layout) => [layout.name, layout] as const))(
  'finds what stands around the body of %s',
  (_, layout) => {
    const expected = open(layout);
    const { text, blocks } = readArticle(document, { furniture: true });
    const textOf = (wanted: (role: BlockRole) => boolean): readonly string[] =>
      blocks.filter(({ role }) => wanted(role)).map(({ start, end }) => text.slice(start, end));
    expect(textOf((role) => !isFurniture(role)).join('\n\n')).toBe(readArticle(document).text);
    for (const { is, text: wanted } of expected) {
      if (is === 'body') continue;
      // A standfirst set like the first paragraph is read as one.
      const found = textOf((role) => role === is || (is === 'standfirst' && role !== 'headline'));
      expect(found.map((each) => each.replace(/\s+/g, ' ')).join('\n'), is).toContain(wanted);
    }
    expect(textOf((role) => role === 'headline')).toHaveLength(1);
  },
);

/**
 * What publishers disagree on is read or left out by one rule, whatever the marks say: a standfirst between headline
 * and text is read, a callout and a note on the person interviewed go by their names.
 */
const least: Readonly<Record<string, number>> = {
  'image-gallery': 0.83,
  interview: 0.85,
  'german-regional-leser': 0.94,
  amp: 0.94,
};

test.each(others.map((layout) => [layout.name, layout] as const))('takes %s for no article', (_, layout) => {
  open(layout);
  const article = readArticle(document);
  expect(article.isArticle).toBe(false);
  expect(article.text).toBe('');
});

function expectedOf(layout: Layout): readonly Expected[] {
  const holder = document.createElement('div');
  holder.innerHTML = pageOf(layout).body;
  return takeMarks(holder);
}

function open(layout: Layout): readonly Expected[] {
  const { pathname, search } = new URL(layout.url ?? `https://gazette.example/news/${layout.name}-story`);
  history.replaceState(null, '', pathname + search);
  const { head, body } = pageOf(layout);
  show(body, head);
  document.title = /<title>([^<]*)/.exec(head)?.[1] ?? '';
  return takeMarks(document);
}

function tokenF1(found: string, wanted: string): number {
  const tokens = (text: string): string[] => text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  const left = new Map<string, number>();
  for (const token of tokens(wanted)) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of tokens(found)) {
    const count = left.get(token) ?? 0;
    if (count > 0) shared++;
    left.set(token, count - 1);
  }
  return (2 * shared) / (tokens(found).length + tokens(wanted).length);
}
