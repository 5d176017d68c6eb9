import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findClaims, splitSentences } from '@/lib/claims';
import { english } from '@/lib/claims/languages/en';
import { findQuantities } from '@/lib/claims/quantities';
import { findSentences } from '@/lib/claims/sentences';
import { findTimes } from '@/lib/claims/times';
import { tokenise } from '@/lib/claims/tokens';
import { claimsBundleSize } from './bundle-size';
import { measure, measureInTurns, type Timing, warm } from './clock';
import { contenders } from './contenders';
import { countWords, newsText } from './news-text';

/**
 * `npm run bench:claims`: how long finding claims takes, beside what a reader could use instead, on the same text
 * in the same process; whether time grows with the text only; what hostile text costs; what the bundle weighs.
 * `--quick` leaves out compromise and the million words.
 */
const root = process.cwd();
/** UTF-16 units of the longer hostile line. */
const hostileUnits = 1_000_000;
const isQuick = process.argv.includes('--quick');
const sentences = join(root, 'tests/fixtures/sentences');
const perWords = 10_000;
const publishedAt = new Date('2019-11-20T00:00:00Z');
const options = { language: 'en', publishedAt };

const texts: readonly (readonly [string, string])[] = [
  ['own sentences', newsText(sentences, perWords)],
  ...corpusTexts(),
];

const others = contenders.filter(({ runs }) => !isQuick || runs >= 5);
const all = [{ runs: 41, run: (text: string) => findClaims(text, options) }, ...others];
warm(
  all,
  texts.map(([, text]) => text),
);
for (const [name, text] of texts) reportText(name, text);
reportGrowth();
reportHostile();
print('\nBundle, minified and gzipped');
for (const [door, what] of [
  ['core', 'a page gets this: English, the rules, weights and tables (limit 110 KB)'],
  ['index', 'with the words of every other language, which load with an article in one of them'],
] as const) {
  const { minified, gzipped } = await claimsBundleSize(root, door);
  print(`  lib/claims/${door}.ts  ${kilobytes(minified)}  ${kilobytes(gzipped)}  ${what}`);
}

function reportText(name: string, text: string): void {
  const words = countWords(text);
  const scale = perWords / words;
  print(`\n${name}: ${words} words; milliseconds per ${perWords} words, median of one run (wall / CPU)`);
  const [claims, ...timings] = measureInTurns(all, text);
  if (!claims) return;
  line('findClaims: all kinds, worth, reasons', claims, scale);
  others.forEach(({ name: other }, index) => {
    const timing = timings[index] as Timing;
    line(other, timing, scale);
    print(
      `    findClaims takes ${(claims.cpu / timing.cpu).toFixed(2)} of its time (${(timing.cpu / claims.cpu).toFixed(1)} times faster)`,
    );
  });
  const tokens = tokenise(text);
  line(
    '  of it: tokens',
    measure(() => tokenise(text), 41),
    scale,
  );
  line(
    '  of it: sentences',
    measure(() => findSentences(tokens, english), 41),
    scale,
  );
  line(
    '  of it: times',
    measure(() => findTimes(tokens, english, { publishedAt }), 41),
    scale,
  );
  line(
    '  of it: quantities',
    measure(() => findQuantities(tokens, english), 41),
    scale,
  );
  line(
    'splitSentences',
    measure(() => splitSentences(text, 'en'), 41),
    scale,
  );
}

function reportGrowth(): void {
  print('\nGrowth: CPU microseconds per word');
  const sizes = isQuick ? [1000, 10_000, 100_000] : [1000, 10_000, 100_000, 1_000_000];
  // The same words, in documents of each size: what differs is the length of a document only.
  const perWord = sizes.map((size) => {
    const most = Math.max(size, 100_000);
    const documents = cutDocuments(newsText(sentences, most), size);
    const timing = measure(() => documents.map((text) => findClaims(text, options)), 5, 3);
    const each = (timing.cpu * 1000) / most;
    print(`  ${String(size).padStart(9)} words  ${each.toFixed(3)}`);
    return each;
  });
  print(`  slowest / fastest ${(Math.max(...perWord) / Math.min(...perWord)).toFixed(2)} (limit 1.5)`);
}

/** The paragraphs of a text as documents of about `size` words. */
function cutDocuments(text: string, size: number): string[] {
  const documents: string[] = [];
  let words = 0;
  let paragraphs: string[] = [];
  for (const paragraph of text.split('\n\n')) {
    paragraphs.push(paragraph);
    words += countWords(paragraph);
    if (words < size) continue;
    documents.push(paragraphs.join('\n\n'));
    paragraphs = [];
    words = 0;
  }
  if (paragraphs.length > 0) documents.push(paragraphs.join('\n\n'));
  return documents;
}

function reportHostile(): void {
  print(
    '\nHostile: one line of half a million and a million units, CPU milliseconds (twice the text, about twice the time)',
  );
  const lines = [
    'a',
    '1',
    '(',
    'and ',
    '$',
    '"',
    '.',
    '1,',
    '1/',
    'one ',
    'a. ',
    '\uD800',
    '5-',
    'May ',
    '\n',
    'is ',
    'U.S. ',
    "n't",
    'of a ',
    '中',
  ];
  for (const piece of lines) {
    const [half, whole] = [hostileUnits / 2, hostileUnits].map((units) => {
      const text = piece.repeat(Math.ceil(units / piece.length));
      return measure(() => findClaims(text, options), 3, 1).cpu;
    });
    print(
      `  ${JSON.stringify(piece).padEnd(10)} ${(half ?? 0).toFixed(0).padStart(6)} ${(whole ?? 0).toFixed(0).padStart(6)}`,
    );
  }
}

function corpusTexts(): [string, string][] {
  const path = join(
    resolve(process.env['CLAIMLIGHT_CORPORA'] ?? join(root, '../shared/corpora')),
    'news-dev/articles.json',
  );
  if (!existsSync(path)) {
    print(`(no corpus at ${path}: measured on the project's own sentences only)`);
    return [];
  }
  const articles: Readonly<Record<string, { readonly articleBody: string }>> = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return [
    [
      'real articles',
      Object.values(articles)
        .map(({ articleBody }) => articleBody)
        .join('\n\n'),
    ],
  ];
}

function line(name: string, { wall, cpu }: Timing, scale: number): void {
  print(`  ${name.padEnd(40)} ${(wall * scale).toFixed(2).padStart(9)} / ${(cpu * scale).toFixed(2)}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function print(text: string): void {
  console.log(text);
}
