import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClaimKindId, claimKindIds, type Span } from '@/lib/claims';
import { readCorpus } from './corpora';

export interface LabelledSentence extends Span {
  readonly text: string;
  readonly worth: number;
  readonly kinds: ReadonlySet<ClaimKindId>;
}

/** An article with its labelled sentences; offsets are into `text`. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly LabelledSentence[];
}

interface LabelRow {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly worth: number;
  readonly kinds: readonly string[];
}

/** A folder of articles.json and labels.jsonl, as news-dev has it; undefined when it is not there. */
export function readLabelledFolder(folder: string): LabelledArticle[] | undefined {
  const articles = readCorpus(join(folder, 'articles.json'));
  const labels = readCorpus(join(folder, 'labels.jsonl'));
  if (articles === undefined || labels === undefined) return undefined;
  const bodies: Record<string, { articleBody: string }> = JSON.parse(articles);
  const rows: LabelRow[] = labels
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const byArticle = new Map<string, LabelledSentence[]>();
  for (const { doc, start, end, text, worth, kinds } of rows) {
    const sentence = {
      start,
      end,
      text,
      worth,
      kinds: new Set(claimKindIds.filter((id) => kinds.includes(id))),
    };
    byArticle.set(doc, [...(byArticle.get(doc) ?? []), sentence]);
  }
  return [...byArticle].map(([id, sentences]) => ({ id, text: bodies[id]?.articleBody ?? '', sentences }));
}

const ownFolder = 'tests/fixtures/sentences';
/** Articles written to be measured on: never trained on, and not read while rules are made. */
export const checkFolder = 'tests/fixtures/sentences-check';
/** Whole articles of many desks, never trained on either. */
export const wholeFolder = 'tests/fixtures/sentences-whole';

/** The project's own labelled articles; each sentence a paragraph, as they were written one a row. */
export function readOwnArticles(folder = ownFolder): LabelledArticle[] {
  const articles = new Map<string, { text: string; sentences: LabelledSentence[] }>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const [doc, , worth, kinds, text] = line.split('\t');
      if (doc === undefined || text === undefined) continue;
      const article = articles.get(doc) ?? { text: '', sentences: [] };
      articles.set(doc, article);
      const start = article.text.length;
      article.text += `${text} `;
      const found = new Set(claimKindIds.filter((id) => kinds?.split(',').includes(id)));
      article.sentences.push({ start, end: start + text.length, text, worth: Number(worth), kinds: found });
    }
  }
  return [...articles].map(([id, { text, sentences }]) => ({ id, text, sentences }));
}
