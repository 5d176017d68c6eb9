import { type Claim, type ClaimKindId, claimKindIds, findClaims, type Span } from '@/lib/claims';
import type { LabelledArticle, LabelledSentence } from './labelled';
import { averagePrecision, count, type Score, scoreOf } from './metrics';

/** A labelled sentence beside what was found in it. */
export interface Judged {
  readonly article: string;
  readonly sentence: LabelledSentence;
  readonly kinds: ReadonlySet<ClaimKindId>;
  /** 0 for a sentence that is no claim at any sensitivity. */
  readonly worth: number;
  /** Whether it is highlighted at the default sensitivity. */
  readonly highlighted: boolean;
  readonly claims: readonly Claim[];
}

/** Everything found, at the sensitivity at which everything is returned. */
export function judge(articles: readonly LabelledArticle[]): Judged[] {
  return articles.flatMap(({ id, text, sentences }) => {
    const all = findClaims(text, { language: 'en', sensitivity: 1 });
    const highlighted = findClaims(text, { language: 'en' });
    return sentences.map((sentence) => {
      const claims = all.filter((claim) => isSame(claim, sentence));
      return {
        article: id,
        sentence,
        claims,
        kinds: new Set(claims.flatMap(({ kinds }) => kinds)),
        worth: Math.max(0, ...claims.map(({ worth }) => worth)),
        highlighted: highlighted.some((claim) => isSame(claim, sentence)),
      };
    });
  });
}

/** Sentence borders may differ: half of the shorter one is enough. */
export function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

/** Sentence-level score of each kind. */
export function scoreKinds(judged: readonly Judged[]): Map<ClaimKindId, Score> {
  return new Map(
    claimKindIds.map((id) => [
      id,
      scoreOf(count(judged.map(({ kinds, sentence }) => [kinds.has(id), sentence.kinds.has(id)]))),
    ]),
  );
}

/** How well worth ranks what is worth checking (2), and F1 at 0.5. */
export function scoreWorthRanking(judged: readonly Judged[]): {
  ap: number;
  atHalf: Score;
  highlighted: Score;
} {
  return {
    ap: averagePrecision(
      judged.map(({ worth, sentence }) => ({ score: worth, truth: sentence.worth === 2 })),
    ),
    atHalf: scoreOf(count(judged.map(({ worth, sentence }) => [worth >= 0.5, sentence.worth === 2]))),
    highlighted: scoreOf(
      count(judged.map(({ highlighted, sentence }) => [highlighted, sentence.worth === 2])),
    ),
  };
}
