import { afterAll, expect, test } from 'vitest';
import { type BlockRole, isFurniture, mightBeArticle, readArticle } from '@/lib/page';
import { type Expected, layouts, pageOf, takeMarks } from '../fixtures/layouts';
import type { Layout } from '../fixtures/layouts/text';
import { show } from './support';

const address = location.href;
afterAll(() => history.replaceState(null, '', address));

const isOther = (layout: Layout): boolean => expectedOf(layout).length === 0;
/** Text set as `<pre>` is taken for code, also where it is prose. */
const unread = 'release-preformatted';
const stories = layouts.filter((layout) => !isOther(layout) && layout.name !== unread);
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
      if (is === 'body' || unfound[layout.name]?.includes(is)) continue;
      // A standfirst set like the first paragraph is read as one.
      const found = textOf((role) => role === is || (is === 'standfirst' && role !== 'headline'));
      expect(found.map((each) => each.replace(/\s+/g, ' ')).join('\n'), is).toContain(wanted);
    }
    expect(textOf((role) => role === 'headline')).toHaveLength(secondHeadlines.has(layout.name) ? 2 : 1);
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
  'market-terminal': 0.93,
  'nordic-factbox': 0.92,
  'polish-portal': 0.93,
  'typo3-news': 0.93,
  'fact-check-rating': 0.96,
  // Unnamed inserts whose words no rule knows: a note on the browser, a box to join, a consent wall.
  'swiss-components': 0.95,
  'bare-divs-tailwind': 0.9,
  'consent-wall-first': 0.83,
  // A part named an "outro" is taken for a note; a second story under the first for its continuation.
  'gallery-numbered-beside': 0.75,
  'endless-second-story': 0.71,
};

/** Standfirsts without a name that are no neighbours of the headline, a caption named a title. */
const unfound: Readonly<Record<string, readonly string[]>> = {
  'tabloid-fonts': ['standfirst'],
  'german-magazine-utilities': ['standfirst'],
  'german-south-manual': ['standfirst'],
  'hindi-portal': ['standfirst'],
  'aem-grid': ['caption'],
  'gallery-numbered-beside': ['caption'],
};
/** An `<h1>` in the midst of the text. */
const secondHeadlines: ReadonlySet<string> = new Set(['medium-member', 'endless-second-story']);

test('leaves prose that is set as code unread', () => {
  const layout = layouts.find(({ name }) => name === unread);
  if (layout === undefined) throw new Error('no such layout');
  open(layout);
  expect(readArticle(document).isArticle).toBe(false);
});

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
