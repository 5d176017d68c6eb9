import type { ClaimKindId, Reason } from './claim';
import type { KindWords } from './kind-words';
import type { SentenceReading } from './sentence-reading';

/**
 * One kind of claim. `find` looks at one sentence and adds a reason for each thing that speaks for the kind; a
 * sentence with at least one is a claim of the kind. Label, description and reasons are keys of locales/en.yml;
 * examples stand in `examples/<id>.ts`, apart, so that a page's script does not carry them.
 */
export interface ClaimKind {
  readonly id: ClaimKindId;
  /** Key of the short name: "kind.cost". */
  readonly label: string;
  /** Key of the sentence that says what the kind looks for. */
  readonly description: string;
  /** Adds to `reasons`. Must be linear in the sentence's tokens and never throw. */
  readonly find: (sentence: SentenceReading, words: KindWords, reasons: Reason[]) => void;
}

/** Gives a kind its types and its keys without ceremony. */
export function defineClaimKind(kind: Pick<ClaimKind, 'id' | 'find'> & Partial<ClaimKind>): ClaimKind {
  return {
    label: `kind.${kind.id}`,
    description: `kindHint.${kind.id}`,
    ...kind,
  };
}

/** Adds a reason for the tokens `from` to `to` (exclusive). `code` is stable: `<kind>.<rule>`. */
export function addReason(
  reasons: Reason[],
  sentence: SentenceReading,
  kind: ClaimKindId,
  code: string,
  from: number,
  to: number,
  weight: number,
): void {
  const { text, start, end } = sentence.prose.tokens;
  const first = start[from] ?? sentence.start;
  const last = end[to - 1] ?? first;
  reasons.push({ code, kind, start: first, end: last, raw: text.slice(first, last), weight });
}
