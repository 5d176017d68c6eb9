import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type ArticleChange, watchArticle } from '@/lib/page';
import { paragraphs, show } from './support';

let stop = new AbortController();
afterEach(() => stop.abort());

/** Starts watching and collects what is reported. */
function watch(): ArticleChange[] {
  stop = new AbortController();
  const changes: ArticleChange[] = [];
  watchArticle(document, { signal: stop.signal, onChange: (change) => changes.push(change) });
  return changes;
}

const page = `<main><article><h1>Lemons</h1><div id="text">${paragraphs(8)}</div></article></main>`;
const late =
  '<p id="late">Late on Tuesday the office added 4,210 crates that had been counted twice, the clerk said.</p>';

async function changed(changes: readonly ArticleChange[], count: number): Promise<ArticleChange> {
  await vi.waitFor(() => expect(changes.length).toBeGreaterThanOrEqual(count), { timeout: 5_000 });
  const last = changes.at(-1);
  if (last === undefined) throw new Error('no change');
  return last;
}

const texts = (change: ArticleChange) =>
  change.changed.map(({ start, end }) => change.article.text.slice(start, end));

const edits: readonly (readonly [what: string, edit: (text: Element) => void, changed: string])[] = [
  ['a paragraph that comes late', (text) => text.insertAdjacentHTML('beforeend', late), '4,210 crates'],
  [
    'a paragraph put between others',
    (text) => text.children[2]?.insertAdjacentHTML('afterend', late),
    '4,210 crates',
  ],
  [
    'words changed in a text node',
    (text) =>
      text
        .querySelector('p')
        ?.firstChild?.replaceWith(
          'Nobody counted 77 crates of lemons on that day, as the office had closed for the feast.',
        ),
    '77 crates',
  ],
  [
    'character data',
    (text) => {
      const node = text.querySelector('p')?.firstChild;
      if (node)
        node.nodeValue =
          'The office had closed for the feast, so that 78 crates remained uncounted in the yard.';
    },
    '78 crates',
  ],
  [
    'translation in place, in nested font elements',
    (text) => {
      const p = text.querySelector('p');
      if (p)
        p.innerHTML =
          '<font><font>Im Hafenamt wurden 79 Kisten Zitronen gezählt, wie ein Schreiber am Dienstag sagte.</font></font>';
    },
    '79 Kisten',
  ],
];

test('a style sheet that comes late hides what it hides', async () => {
  show(page.replace('id="text">', `id="text">${late}`));
  const changes = watch();
  expect((await changed(changes, 1)).article.text).toContain('4,210 crates');
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = 'data:text/css,%23late{display:none}';
  document.head.append(sheet);
  try {
    const { article, reason } = await changed(changes, 2);
    expect(reason).toBe('content');
    expect(article.text).not.toContain('4,210 crates');
  } finally {
    sheet.remove();
  }
});

test.each(edits)('reports %s, and only that', async (_, edit, expected) => {
  show(page);
  const changes = watch();
  const first = await changed(changes, 1);
  expect(first.reason).toBe('first');
  edit(document.querySelector('#text') ?? document.body);
  const second = await changed(changes, 2);
  expect(second.reason).toBe('content');
  expect(texts(second)).toHaveLength(1);
  expect(texts(second)[0]).toContain(expected);
  expect(texts(second)[0]?.split('\n\n')).toHaveLength(1);
});

test('"read more" shows text that was hidden by a style', async () => {
  show(
    `<style>.closed .rest { display: none }</style><main><article><h1>Lemons</h1><div id="text" class="closed">${paragraphs(8)}<div class="rest">${late}</div></div></article></main>`,
  );
  const changes = watch();
  expect((await changed(changes, 1)).article.text).not.toContain('4,210');
  document.querySelector('#text')?.classList.remove('closed');
  const second = await changed(changes, 2);
  expect(texts(second).join()).toContain('4,210');
  document.querySelector('#text')?.classList.add('closed');
  expect((await changed(changes, 3)).article.text).not.toContain('4,210');
});

test('navigation without loading is told from a change of content', async () => {
  show(page);
  const address = location.href;
  const changes = watch();
  await changed(changes, 1);
  history.pushState({}, '', '?story=2');
  show(page.replace('Lemons', 'Oranges').replaceAll('lemons', 'oranges'));
  const second = await changed(changes, 2);
  history.replaceState({}, '', address);
  expect(second.reason).toBe('navigation');
  expect(second.article.text).toContain('crates of oranges');
});

test('a page that becomes an article later is reported then', async () => {
  show('<div id="app"></div>');
  const changes = watch();
  expect((await changed(changes, 1)).article.isArticle).toBe(false);
  document.querySelector('#app')?.insertAdjacentHTML('beforeend', page);
  expect((await changed(changes, 2)).article.isArticle).toBe(true);
});

test('spans of unchanged blocks move with them, others are said to be lost', async () => {
  show(page);
  const changes = watch();
  const first = await changed(changes, 1);
  const kept = { start: first.article.text.indexOf('In paragraph 5'), end: 0 };
  kept.end = kept.start + 40;
  const gone = { start: 0, end: 10 };
  document.querySelector('#text p')?.replaceWith(document.createRange().createContextualFragment(late));
  const second = await changed(changes, 2);
  const moved = second.move(kept);
  expect(second.article.text.slice(moved?.start, moved?.end)).toBe(
    first.article.text.slice(kept.start, kept.end),
  );
  expect(second.move(gone)).toBeUndefined();
});

test('a page that writes its document anew says so, for what listened in it is gone', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no document');
  inner.body.innerHTML = page;
  stop = new AbortController();
  const replaced = vi.fn();
  const changes: ArticleChange[] = [];
  watchArticle(inner, {
    signal: stop.signal,
    onChange: (change) => changes.push(change),
    onReplaced: replaced,
  });
  await changed(changes, 1);
  inner.open();
  inner.write(`<!doctype html><title>Lemons</title>${page}${late}`);
  inner.close();
  await vi.waitFor(() => expect(replaced).toHaveBeenCalled());
});

test('stops when told', async () => {
  show(page);
  const changes = watch();
  await changed(changes, 1);
  stop.abort();
  document.querySelector('#text')?.insertAdjacentHTML('beforeend', late);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(changes).toHaveLength(1);
});

test('ignores what happens outside the article', async () => {
  show(`${page}<footer id="foot"></footer>`);
  const changes = watch();
  await changed(changes, 1);
  for (let tick = 0; tick < 5; tick++) {
    document
      .querySelector('#foot')
      ?.insertAdjacentHTML(
        'beforeend',
        `<p>The clock in the footer says that it is now ${tick} minutes past.</p>`,
      );
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(changes).toHaveLength(1);
});
