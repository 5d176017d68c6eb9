import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimKindIds } from '@/lib/claims';
import { corporaFolder, hasCorpus, parseCsv, readCorpus } from '@/scripts/evaluate/corpora';

const rows = ['tests/fixtures/sentences', 'tests/fixtures/sentences-whole']
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => ({ file, columns: line.split('\t') })),
  );

/** A sentence by its words only, so that punctuation and case do not hide a copy. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Milliseconds: 25,000 sentences are compared. */
const slow = 60_000;

/** Words in a row that two sentences on different subjects do not share by chance. */
const copiedRun = 9;

function runs(text: string): string[] {
  const words = plain(text).split(' ');
  return words.slice(copiedRun - 1).map((_, at) => words.slice(at, at + copiedRun).join(' '));
}

describe('our own labelled sentences', () => {
  it('have five columns, a worth, known kinds in order, and are numbered within their article', () => {
    const next = new Map<string, number>();
    for (const { file, columns } of rows) {
      expect(columns, file).toHaveLength(5);
      const [doc = '', index, worth = '', kinds = '', text = ''] = columns;
      expect(Number(index), `${doc} in ${file}`).toBe(next.get(doc) ?? 0);
      next.set(doc, Number(index) + 1);
      expect(['0', '1', '2'], text).toContain(worth);
      const listed = kinds === '-' ? [] : kinds.split(',');
      expect(claimKindIds.filter((id) => listed.includes(id)).length, text).toBe(listed.length);
      expect(text.trim(), file).toBe(text);
      expect(text.length, file).toBeGreaterThan(1);
    }
  });

  it('are at least 3,000, of every worth and kind', () => {
    expect(rows.length).toBeGreaterThanOrEqual(3000);
    for (const worth of ['0', '1', '2']) {
      expect(rows.filter(({ columns }) => columns[2] === worth).length, worth).toBeGreaterThan(500);
    }
    for (const id of claimKindIds) {
      const having = rows.filter(({ columns }) => columns[3]?.split(',').includes(id));
      expect(having.length, id).toBeGreaterThan(50);
    }
  });

  it('are all different', () => {
    const texts = rows.map(({ columns }) => plain(columns[4] ?? '')).filter((text) => text !== '');
    const seen = new Set<string>();
    expect(texts.filter((text) => seen.has(text) || !seen.add(text))).toEqual([]);
  });

  it.skipIf(!hasCorpus('news-dev/labels.jsonl'))(
    `share no nine words in a row with a corpus (in ${corporaFolder})`,
    () => {
      const known = new Set<string>();
      const whole = new Set<string>();
      const add = (text: string) => {
        for (const run of runs(text)) known.add(run);
        if (plain(text).split(' ').length > 3) whole.add(plain(text));
      };
      for (const line of (readCorpus('news-dev/labels.jsonl') ?? '').split('\n')) {
        if (line !== '') add(JSON.parse(line).text);
      }
      for (const row of parseCsv(readCorpus('causal/train_subtask1.csv') ?? '')) add(row['text'] ?? '');
      for (const row of parseCsv(readCorpus('claimbuster/crowdsourced.csv') ?? '')) add(row['Text'] ?? '');
      expect(known.size).toBeGreaterThan(10_000);
      const copies = rows
        .map(({ columns }) => columns[4] ?? '')
        .filter((text) => whole.has(plain(text)) || runs(text).some((run) => known.has(run)));
      expect(copies).toEqual([]);
    },
    slow,
  );
});
