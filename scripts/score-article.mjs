// Token F1 of readArticle's text against the human-made article bodies, in a real browser with the network blocked,
// beside @mozilla/readability on a clone of the same document in the same run.
// Without options, the same in Firefox afterwards.
//   npm run score:article [-- [--show <doc>] [--corpus pages]]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpora = process.env.CLAIMLIGHT_CORPORA ?? `${root}../shared/corpora`;
if (!existsSync(`${corpora}/news-dev`)) {
  console.log(`score:article skipped: no corpora at ${corpora}`);
  process.exit(0);
}
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};

const tokens = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function f1(found, wanted) {
  const counts = new Map();
  for (const token of wanted) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of found) {
    const left = counts.get(token) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(token, left - 1);
    }
  }
  if (shared === 0) return { f1: 0, precision: 0, recall: 0 };
  const precision = shared / found.length;
  const recall = shared / wanted.length;
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

async function bundle() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}lib/page/index.ts`, name: 'claimlightPage', formats: ['iife'] },
    },
  });
  return (Array.isArray(result) ? result[0] : result).output[0].code;
}

const code = `${await bundle()};globalThis.claimlightPage=claimlightPage;`;
const readability = `(()=>{const module={exports:{}};${readFileSync(`${root}node_modules/@mozilla/readability/Readability.js`, 'utf8')};globalThis.Readability=Readability})()`;
const browser = await chromium.launch({
  executablePath: process.env.CLAIMLIGHT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await (await browser.newContext()).newPage();
let html = '';
let address = '';
await page.route('**', (route) =>
  route.request().url() === address
    ? route.fulfill({
        body: html,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
      })
    : route.abort(),
);

async function read(url, file) {
  html = gunzipSync(readFileSync(file)).toString('utf8');
  address = url;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(code);
  await page.evaluate(readability);
  return page.evaluate(() => {
    const started = performance.now();
    const article = globalThis.claimlightPage.readArticle(document);
    const ms = performance.now() - started;
    const peer = new globalThis.Readability(document.cloneNode(true)).parse();
    const holder = document.createElement('div');
    holder.innerHTML = (peer?.content ?? '').replace(/<\/(p|div|h\d|li|blockquote|figcaption)>/g, '$&\n');
    return {
      ms,
      isArticle: article.isArticle,
      text: article.text,
      blocks: article.blocks,
      metadata: article.metadata,
      peer: holder.textContent,
    };
  });
}

const rows = [];
const articles = JSON.parse(readFileSync(`${corpora}/news-dev/articles.json`, 'utf8'));
const only = option('show');
if (option('corpus') === 'pages') {
  for (const name of readdirSync(`${corpora}/pages`)) {
    const id = name.replace('.html.gz', '');
    if (only && id !== only) continue;
    const got = await read(`http://${id}.example/news/${id}-story`, `${corpora}/pages/${name}`);
    const mine = tokens(got.text);
    const peer = tokens(got.peer);
    const against = f1(mine, peer);
    console.log(
      `${id.padEnd(34)} ${String(got.isArticle).padEnd(5)} ${String(mine.length).padStart(6)} words, Readability ${String(peer.length).padStart(6)}, agreement ${against.f1.toFixed(3)} (p ${against.precision.toFixed(2)} r ${against.recall.toFixed(2)}) ${got.ms.toFixed(1)} ms`,
    );
    if (only)
      show(
        got,
        peer,
        got.peer
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line)
          .join('\n\n'),
      );
  }
} else {
  for (const [id, { url, articleBody }] of Object.entries(articles)) {
    if (only && !id.startsWith(only)) continue;
    const got = await read(url, `${corpora}/news-dev/html/${id}.html.gz`);
    const wanted = tokens(articleBody);
    const mine = f1(tokens(got.text), wanted);
    const peer = f1(tokens(got.peer), wanted);
    rows.push({ mine: mine.f1, peer: peer.f1, ms: got.ms });
    console.log(
      `${id} ${got.isArticle ? 'article' : 'NO     '} F1 ${mine.f1.toFixed(3)} (p ${mine.precision.toFixed(3)} r ${mine.recall.toFixed(3)})  Readability ${peer.f1.toFixed(3)}  ${got.ms.toFixed(1)} ms  ${url.slice(0, 70)}`,
    );
    if (only) show(got, wanted, articleBody);
  }
  const mean = (key) => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  console.log(
    `\nmean of ${rows.length}: F1 ${mean('mine').toFixed(4)}, Readability ${mean('peer').toFixed(4)}, ${mean('ms').toFixed(1)} ms a page`,
  );
}
await browser.close();
if (process.argv.length === 2) await import('./score-article-firefox.mjs');

/** Prints each block with the share of its words that are wanted, then the wanted paragraphs that are missing. */
function show(got, wanted, articleBody = '') {
  const bag = new Set(wanted);
  console.log(JSON.stringify(got.metadata, undefined, 1));
  for (const block of got.blocks) {
    const text = got.text.slice(block.start, block.end);
    const inBody = articleBody === '' || articleBody.includes(text.slice(0, 40));
    const own = tokens(text);
    const share = own.filter((token) => bag.has(token)).length / Math.max(1, own.length);
    console.log(`${inBody ? ' ' : '+'} ${share.toFixed(2)} ${block.role.padEnd(10)} ${text.slice(0, 150)}`);
  }
  const squeeze = (text) => text.replace(/\s+/g, ' ');
  const flat = squeeze(got.text);
  for (const paragraph of articleBody.split('\n\n')) {
    if (!flat.includes(squeeze(paragraph).slice(0, 40))) console.log(`- MISSING ${paragraph.slice(0, 150)}`);
  }
}
