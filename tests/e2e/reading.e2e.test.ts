import { expect, test } from 'vitest';
import { until } from '@/scripts/browser/until';
import { useClaimlight } from './support/use-claimlight';

const claimlight = useClaimlight();

const kindsOf = (highlights: Readonly<Record<string, readonly string[]>>): string =>
  JSON.stringify(highlights);

test('claims of the sample article light up, each in the style of its kind', async () => {
  const page = await claimlight.read();
  const found = await claimlight.highlights(page);
  expect(found['cost']?.join(' ')).toContain('$900 million');
  expect(found['date']?.join(' ')).toContain('December 2017');
  expect(found['date']?.join(' ')).toContain('before 2023');
  expect(found['statistic']?.join(' ')).toContain('four islands');
  expect(found['sovereignty']?.join(' ')).toContain('sovereignty');
  await page.close();
});

test('nothing lights up in navigation, related links, comments, forms or cookie banners', async () => {
  const page = await claimlight.read();
  const text = kindsOf(await claimlight.highlights(page));
  for (const outside of ['3.2%', '214 partners', '12%', '$300', '$2 billion', '4 billion']) {
    expect(text).not.toContain(outside);
  }
  await page.close();
});

test('the page keeps its own tree: nothing is added inside body and nothing moves', async () => {
  const page = await claimlight.read();
  const measure = () =>
    page.evaluate(() => ({
      elements: document.body.querySelectorAll('*').length,
      ours: document.body.querySelectorAll('claimlight-card, claimlight-adder, mark').length,
      height: document.documentElement.scrollHeight,
    }));
  const before = await measure();
  expect(before.ours).toBe(0);
  const source = await page.evaluate(async () => {
    const parsed = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    return parsed.body.querySelectorAll('*').length;
  });
  expect(before.elements).toBe(source);
  await claimlight.ask(page, 'page.setVisible', false);
  await until(async () => (Object.keys(await claimlight.highlights(page)).length === 0 ? true : undefined));
  expect(await measure()).toEqual(before);
  await page.close();
});

test('the badge counts the claims', async () => {
  const page = await claimlight.read();
  const badge = await until(async () => (await claimlight.badge(page)) || undefined, 'no badge');
  expect(Number(badge)).toBeGreaterThanOrEqual(8);
  await page.close();
});

test('a page that is no article stays as it is', async () => {
  const page = await claimlight.extension.newPage(`${claimlight.server.origin}/no-article.html`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await claimlight.highlights(page)).toEqual({});
  expect(await claimlight.badge(page)).toBe('');
  await page.close();
});
