import * as chrono from 'chrono-node';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { ClaimKindId } from '@/lib/claims';
import type { LabelledArticle } from './labelled';
import { count, type Score, scoreOf } from './metrics';

/** What a ready-made library says of a sentence, for the kinds it can tell. */
export interface Peer {
  readonly name: string;
  readonly kinds: readonly ClaimKindId[];
  readonly find: (sentence: string) => readonly ClaimKindId[];
}

const wink = winkNlp(model, ['sbd', 'pos', 'ner']);
const winkTypes: Readonly<Record<string, ClaimKindId>> = {
  MONEY: 'cost',
  DATE: 'date',
  DURATION: 'date',
  TIME: 'date',
  PERCENT: 'statistic',
  CARDINAL: 'statistic',
};

/** The best ready-made finders of amounts, dates and numbers, each used as its documentation shows. */
export const peers: readonly Peer[] = [
  {
    name: 'compromise',
    kinds: ['cost', 'statistic'],
    find(sentence) {
      const document = compromise(sentence);
      const money = document.match('#Money').found;
      const values = document.match('#Value').not('#Money').not('#Date').found;
      return [...(money ? (['cost'] as const) : []), ...(values ? (['statistic'] as const) : [])];
    },
  },
  {
    name: 'wink-nlp',
    kinds: ['cost', 'date', 'statistic'],
    find(sentence) {
      const types: string[] = wink.readDoc(sentence).entities().out(wink.its.type);
      return types.flatMap((type) => winkTypes[type] ?? []);
    },
  },
  {
    name: 'chrono-node',
    kinds: ['date'],
    find: (sentence) => (chrono.parse(sentence).length > 0 ? ['date'] : []),
  },
];

/** Sentence-level scores of a peer, sentence by sentence as they are labelled: borders cannot hurt it. */
export function scorePeer(peer: Peer, articles: readonly LabelledArticle[]): Map<ClaimKindId, Score> {
  const sentences = articles.flatMap((article) => article.sentences);
  const found = sentences.map(({ text }) => new Set(peer.find(text)));
  return new Map(
    peer.kinds.map((id) => [
      id,
      scoreOf(
        count(sentences.map((sentence, index) => [found[index]?.has(id) ?? false, sentence.kinds.has(id)])),
      ),
    ]),
  );
}
