import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { waitForText } from '@/scripts/browser/use-page';
import { act, highlighted, keep, summary, waitForHighlight, waitForNoHighlight } from './support/life';
import { useClaimlight } from './support/use-claimlight';

/** Texts that come late, change, move, or stand in unusual places. */
const claimlight = useClaimlight({ folder: 'tests/fixtures/life' });

test('a paragraph that comes late is read, and the rest stays as it is', async () => {
  const page = await claimlight.read('/growing.html');
  await waitForHighlight(page, '$412 million');
  expect(await highlighted(page)).not.toContain('$93 million');
  await act(page, 'addLate()');
  await waitForHighlight(page, '$93 million');
  expect(await highlighted(page)).toContain('$412 million');
  await page.close();
});

test('an article that a script fetches and draws long after loading is found', async () => {
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/late.html`);
  await page.bringToFront();
  await waitForHighlight(page, '$412 million');
  await page.close();
});

test('“read more” shows text that is then highlighted, and not before', async () => {
  const page = await claimlight.read('/growing.html');
  await waitForHighlight(page, '$412 million');
  expect(await highlighted(page)).not.toContain('$57 million');
  await page.click('#more');
  await waitForHighlight(page, '$57 million');
  await page.close();
});

test('a live blog’s new entry is highlighted, and its correction too', async () => {
  const page = await claimlight.read('/growing.html');
  await act(page, 'addUpdate()');
  await waitForHighlight(page, '14,000 visitors');
  await act(page, 'correctUpdate()');
  await waitForHighlight(page, '16,500 visitors');
  const text = await highlighted(page);
  expect(text).not.toContain('14,000');
  expect(text).toContain('$412 million');
  await page.close();
});

test('endless scrolling: the next article is highlighted too, and the first keeps its address when the site sets the next one', async () => {
  const page = await claimlight.read('/endless.html');
  await waitForHighlight(page, '$412 million');
  await act(page, 'addNext()');
  await waitForHighlight(page, '$8.6 million');
  expect(await highlighted(page)).toContain('$412 million');
  expect((await summary(claimlight, page)).article.url).toContain('/endless.html');
  await page.close();
});

test('endless scrolling: a note on the second article is kept under its own address, and there again', async () => {
  const page = await claimlight.read('/endless.html');
  await waitForHighlight(page, '$412 million');
  await act(page, 'addNext()');
  await waitForHighlight(page, '$8.6 million');
  const first = await keep(claimlight, page, '$412 million');
  const second = await until(async () => {
    const { claims } = await summary(claimlight, page);
    return claims.some(({ text }) => text.includes('$8.6 million')) ? true : undefined;
  }).then(() => keep(claimlight, page, '$8.6 million'));
  expect(second.annotation.articleId).not.toBe(first.annotation.articleId);
  const { claims } = await summary(claimlight, page);
  for (const { annotation } of [first, second])
    expect(claims.map(({ annotationId }) => annotationId)).toContain(annotation.id);
  await page.close();
  const again = await claimlight.read('/lighthouse.html');
  const found = await until(async () =>
    (await summary(claimlight, again)).claims.find(
      ({ annotationId }) => annotationId === second.annotation.id,
    ),
  );
  expect(found.text).toContain('$8.6 million');
  await again.close();
});

test('a site’s reading view may move the text, or copy it, and back', async () => {
  const page = await claimlight.read('/reader.html');
  await waitForHighlight(page, '$412 million');
  const before = await highlighted(page);
  await act(page, 'toReader()');
  await until(async () => ((await highlighted(page)) === before ? true : undefined), 'lost when moved');
  await act(page, 'fromReader()');
  await until(async () => ((await highlighted(page)) === before ? true : undefined), 'lost when moved back');
  await act(page, 'toCopy()');
  await until(
    () =>
      page.evaluate(() => {
        const { highlights } = CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> };
        const ranges = [...(highlights.get('claimlight-claim') ?? [])];
        const copy = document.querySelector('#overlay');
        return ranges.length > 0 && ranges.every((range) => copy?.contains(range.startContainer))
          ? true
          : undefined;
      }),
    'the copy was not highlighted',
  );
  await page.close();
});

test('a translation in place is read in its own language', async () => {
  const page = await claimlight.read('/translated.html');
  await waitForHighlight(page, '412 Millionen');
  expect((await summary(claimlight, page)).language).toBe('de');
  await act(page, 'toEnglish()');
  await waitForHighlight(page, '$412 million');
  await waitForHighlight(page, '38 percent');
  expect((await summary(claimlight, page)).language).toBe('en');
  expect(await highlighted(page)).not.toContain('Millionen');
  await page.close();
});

test('text in an open shadow root is highlighted there', async () => {
  const page = await claimlight.read('/shadow.html');
  await waitForHighlight(page, '$412 million');
  const styled = await page.evaluate(
    () => document.querySelector('x-story')?.shadowRoot?.adoptedStyleSheets.length,
  );
  expect(styled).toBe(1);
  await page.close();
});

test('text in a frame of the page’s own origin is highlighted in that frame, and a click on it opens the card', async () => {
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/framed.html`);
  await page.bringToFront();
  const frame = await until(async () =>
    page.frames().find((each) => each.url().endsWith('/frame-content.html')),
  );
  await waitForHighlight(frame, '$412 million');
  expect(await frame.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);

  const place = await frame.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`"${words}" is not in the frame`);
  }, '$412 million');
  const corner = await page.$eval('#frame', (element) => {
    const { left, top } = element.getBoundingClientRect();
    return { left: left + element.clientLeft, top: top + element.clientTop };
  });
  await page.mouse.click(corner.left + place.x, corner.top + place.y);
  const card = await claimlight.waitForCard(page, 'Cost');
  expect(card.text).toContain('412');
  await page.close();
});

test('of a text behind a paywall the visible part is read, and the offer is not', async () => {
  const page = await claimlight.read('/stub.html');
  await waitForHighlight(page, '$412 million');
  const text = await highlighted(page);
  expect(text).not.toContain('214,000');
  expect(text).not.toContain('40 percent');
  await page.close();
});

test('a page in a language that is not supported says so in the popup', async () => {
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/foreign.html`);
  await page.bringToFront();
  await until(async () =>
    (await summary(claimlight, page)).status === 'language-not-supported' ? true : undefined,
  );
  expect(await highlighted(page)).toBe('');
  const popup = await claimlight.openPopup(page);
  await waitForText(popup, 'This language is not supported yet');
  await popup.close();
  await page.close();
});

test('code and text being edited are left alone', async () => {
  const page = await claimlight.read('/mixed.html');
  await waitForHighlight(page, '$412 million');
  await page.evaluate(() => {
    document.querySelector('#notes p')?.append(' The council spent $19 million on it in 2014.');
  });
  await act(page, "document.querySelector('#cost').append(' It paid $21 million more in 2020.')");
  await waitForHighlight(page, '$21 million');
  const text = await highlighted(page);
  for (const outside of ['$77 million', '61 percent', '$65 million', '71 percent', '$19 million'])
    expect(text).not.toContain(outside);
  await waitForNoHighlight(page, '$19 million');
  await page.close();
});
