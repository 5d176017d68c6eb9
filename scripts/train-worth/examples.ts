import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, readCorpus } from '@/scripts/evaluate/corpora';

/** A sentence to learn from. */
export interface Example {
  readonly text: string;
  /** 2, 1, 0 by the guide. Undefined for ones of which is known only that they are not 2. */
  readonly worth: 0 | 1 | 2 | undefined;
  /** Debates have their own rate of claims: the model has a bias for each. */
  readonly corpus: 'debate' | 'news';
}

/** Sentences that stand together, in order. */
export type Passage = readonly Example[];

export const ownFolder = 'tests/fixtures/sentences';

/** One in ten of the project's own articles is never trained on: FNV-1a of its id. */
export function isHeldOut(doc: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < doc.length; at++) hash = Math.imul(hash ^ doc.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % 10 === 0;
}

/** The project's own articles by their ids. */
export function readOwnPassages(folder = ownFolder): Map<string, Example[]> {
  const passages = new Map<string, Example[]>();
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  for (const file of files.sort()) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const [doc, , label, , text] = line.split('\t');
      const worth = parseWorth(label);
      if (doc === undefined || text === undefined || worth === undefined) continue;
      const passage = passages.get(doc) ?? [];
      passages.set(doc, passage);
      passage.push({ text, worth, corpus: 'news' });
    }
  }
  return passages;
}

/**
 * ClaimBuster (Arslan et al. 2020, CC BY 4.0): crowdsourced and 2.5xNCS without any sentence of groundtruth, each a
 * passage of its own. Undefined where the corpora are absent.
 */
export function readClaimBuster(): Passage[] | undefined {
  const crowd = readCorpus('claimbuster/crowdsourced.csv');
  const sampled = readCorpus('claimbuster/2.5xNCS.json');
  const truth = readCorpus('claimbuster/groundtruth.csv');
  if (crowd === undefined || sampled === undefined || truth === undefined) return undefined;
  const keptOut = new Set(parseCsv(truth).map((row) => row['Sentence_id']));
  const passages: Passage[] = [];
  for (const row of parseCsv(crowd)) {
    const worth = parseWorth(String(Number(row['Verdict']) + 1));
    if (worth === undefined || keptOut.has(row['Sentence_id'])) continue;
    passages.push([{ text: row['Text'] ?? '', worth, corpus: 'debate' }]);
  }
  const rows: { sentence_id: number; label: number; text: string }[] = JSON.parse(sampled);
  for (const { sentence_id, label, text } of rows) {
    if (keptOut.has(String(sentence_id))) continue;
    passages.push([{ text, worth: label === 1 ? 2 : undefined, corpus: 'debate' }]);
  }
  return passages;
}

function parseWorth(label: string | undefined): 0 | 1 | 2 | undefined {
  switch (label) {
    case '0':
      return 0;
    case '1':
      return 1;
    case '2':
      return 2;
    default:
      return undefined;
  }
}
