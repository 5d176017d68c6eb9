// The same score in real Firefox, by WebDriver BiDi: `node scripts/score-article-firefox.mjs`. Pages come from a local
// server with a policy that lets no script run and no request out.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpora = process.env.CLAIMLIGHT_CORPORA ?? `${root}../shared/corpora`;
if (!existsSync(`${corpora}/news-dev`)) {
  console.log(`skipped: no corpora at ${corpora}`);
  process.exit(0);
}
const port = 4101;
const built = await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  build: { write: false, lib: { entry: `${root}lib/page/index.ts`, name: 'page', formats: ['iife'] } },
});
const code = (Array.isArray(built) ? built[0] : built).output[0].code;

let html = '';
const server = createServer((request, response) => {
  if (!request.url?.startsWith('/news/')) return response.writeHead(404).end();
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  response.end(html);
}).listen(port, '127.0.0.1');

const tokens = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function f1(found, wanted) {
  const left = new Map();
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      shared++;
      left.set(token, count - 1);
    }
  }
  return (2 * shared) / (found.length + wanted.length);
}

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: process.env.CLAIMLIGHT_FIREFOX ?? '/usr/bin/firefox-esr',
  headless: true,
});
const page = await browser.newPage();
const scores = [];
for (const [id, { articleBody }] of Object.entries(
  JSON.parse(readFileSync(`${corpora}/news-dev/articles.json`, 'utf8')),
)) {
  html = gunzipSync(readFileSync(`${corpora}/news-dev/html/${id}.html.gz`)).toString('utf8');
  await page.goto(`http://127.0.0.1:${port}/news/${id}`, { waitUntil: 'domcontentloaded' });
  const text = await page.evaluate(`(() => { ${code}; return page.readArticle(document).text; })()`);
  scores.push(f1(tokens(text), tokens(articleBody)));
  console.log(`${id} F1 ${scores.at(-1).toFixed(3)}`);
}
const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
console.log(`\nFirefox, mean of ${scores.length}: F1 ${mean.toFixed(4)}`);
await browser.close();
server.close();
