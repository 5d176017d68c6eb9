import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RequestRecorder, recordRequests } from '@/scripts/browser/record-requests';
import { until } from '@/scripts/browser/until';
import { browserName, type Claimlight, openClaimlight } from './support/use-claimlight';

const root = resolve(import.meta.dirname, '../..');
const corpora = process.env['CLAIMLIGHT_CORPORA'] ?? resolve(root, '../shared/corpora');

/** Real news pages: all of news-dev, and those of the Readability corpus that are news in English. */
const newsPages = [
  'ars-1',
  'bbc-1',
  'citylab-1',
  'cnn',
  'herald-sun-1',
  'nytimes-1',
  'salon-1',
  'seattletimes-1',
  'telegraph',
  'wapo-1',
];

const pages = existsSync(join(corpora, 'news-dev/html'))
  ? [
      ...readdirSync(join(corpora, 'news-dev/html'))
        .slice(0, 14)
        .map((name) => join(corpora, 'news-dev/html', name)),
      ...newsPages.map((name) => join(corpora, 'pages', `${name}.html.gz`)),
    ].filter((path) => existsSync(path))
  : [];

const nameOf = (path: string): string => path.split('/').at(-1)?.replace('.html.gz', '') ?? path;

describe.skipIf(pages.length === 0)(
  `${pages.length} real pages through the built extension (skipped without the corpora)`,
  () => {
    let recorder: RequestRecorder;
    let claimlight: Claimlight;
    const counts: string[] = [];

    beforeAll(async () => {
      recorder = await recordRequests();
      claimlight = await openClaimlight({
        // Whatever the pages ask of the web is refused at once; what matters here is ours.
        proxyPort: recorder.port,
        intercept: (request, response) => {
          const path = pages.find((candidate) => request.url === `/${nameOf(candidate)}`);
          if (!path) return false;
          response
            .writeHead(200, {
              'content-type': 'text/html; charset=utf-8',
              // The pages' own scripts miss their servers here, and some then lead away from the page.
              'content-security-policy': "script-src 'none'",
            })
            .end(gunzipSync(readFileSync(path)));
          return true;
        },
      });
    });

    afterAll(async () => {
      await claimlight?.extension.close();
      await claimlight?.server.close();
      await recorder?.close();
      mkdirSync(join(root, 'out'), { recursive: true });
      writeFileSync(join(root, 'out', `real-pages-${browserName}.txt`), `${counts.join('\n')}\n`);
    });

    test.each(pages.map((path) => [nameOf(path)]))(
      '%s is read and highlighted without an error of ours',
      async (name) => {
        const page = await claimlight.extension.newPage();
        const errors: string[] = [];
        page.on('console', (message) => {
          const { url = '' } = message.location();
          if (
            message.type() === 'error' &&
            (/extension:\/\//.test(url) || /claimlight/i.test(message.text()))
          ) {
            errors.push(message.text());
          }
        });
        page.on('pageerror', (error) => {
          const text = error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error);
          if (/extension:\/\//.test(text)) errors.push(text);
        });
        // Firefox's driver gives up on a page whose frames are refused, and the page is there all the same.
        await page
          .goto(`${claimlight.server.origin}/${name}`, { waitUntil: 'domcontentloaded' })
          .catch(() => undefined);
        await page.bringToFront();
        const summary = await until(async () => {
          const answer = (await claimlight.ask(page, 'page.summary')) as {
            value?: { status: string; sentencesRead: number; claims: unknown[] };
          };
          return answer.value && answer.value.status !== 'reading' ? answer.value : undefined;
        }, `${name} was never read`);
        counts.push(
          `${name.padEnd(20)} ${summary.status.padEnd(8)} ${summary.sentencesRead} sentences, ${summary.claims.length} claims`,
        );
        expect(errors).toEqual([]);
        expect(summary.status).toBe('read');
        expect(summary.claims.length).toBeGreaterThan(0);
        await page.close();
      },
    );
  },
);
