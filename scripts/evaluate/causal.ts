import { findClaims } from '@/lib/claims';
import { parseCsv, readCorpus } from './corpora';
import { count, type Score, scoreOf } from './metrics';

export interface CausalCase {
  readonly text: string;
  readonly truth: boolean;
  readonly found: readonly string[];
}

/**
 * Sentences of the Causal News Corpus, tokens joined again. It also calls purposes ("to protest") and sequences
 * ("after") causal, which the guide does not, so recall is low by definition: what counts is precision.
 */
export function judgeCausal(): CausalCase[] | undefined {
  const source = readCorpus('causal/train_subtask1.csv');
  if (source === undefined) return undefined;
  return parseCsv(source).map((row) => {
    const text = join(row['text'] ?? '');
    const found = findClaims(text, { language: 'en', sensitivity: 1 })
      .flatMap(({ reasons }) => reasons)
      .filter(({ kind }) => kind === 'cause')
      .map(({ code, raw }) => `${code}:"${raw}"`);
    return { text, truth: row['label'] === '1', found };
  });
}

export function scoreCausal(cases: readonly CausalCase[]): Score {
  return scoreOf(count(cases.map(({ found, truth }) => [found.length > 0, truth])));
}

function join(tokens: string): string {
  return tokens
    .replace(/ (?=[,.;:!?%)\]]|'s\b|n't\b)/g, '')
    .replace(/([([$]) /g, '$1')
    .replace(/"\s*([^"]*?)\s*"/g, '"$1"');
}
