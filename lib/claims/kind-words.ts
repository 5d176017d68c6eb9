import type { Cue } from './cue';
import type { CausalUse } from './languages/en/causing';
import type { ComparingUse } from './languages/en/comparing';
import { englishKindWords } from './languages/en/kind-words';
import type { LegalUse } from './languages/en/law';
import type { Lexicon } from './lexicon';
import type { ReportingWords } from './reporting';
import type { WordIndex } from './word-index';

/** What the kinds need of a language beyond its numbers and calendar. A kind without its words finds nothing. */
export interface KindWords {
  /** BCP 47 primary subtag. */
  readonly id: string;
  readonly index?: WordIndex;
  readonly reporting?: ReportingWords;
  readonly causing?: Lexicon<Cue<CausalUse>>;
  readonly comparing?: Lexicon<Cue<ComparingUse>>;
  readonly law?: Lexicon<Cue<LegalUse>>;
  /** Money without a sum: "huge additional costs". */
  readonly spending?: Lexicon<true>;
  /** Counts without a numeral: "half of". */
  readonly counting?: Lexicon<true>;
  /** Times without a number: "for months". */
  readonly timing?: Lexicon<true>;
}

const builders: Readonly<Record<string, () => Generator<undefined, KindWords>>> = { en: englishKindWords };
const built = new Map<string, KindWords>();

/** The words of a language for the kinds that need them; only its id where it has none yet. */
export function kindWordsOf(id: string): KindWords {
  const known = built.get(id);
  if (known) return known;
  const steps = buildKindWords(id);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of a few milliseconds, for whoever has a page to keep smooth. */
export function* buildKindWords(id: string): Generator<undefined, KindWords> {
  const words = built.get(id) ?? (yield* builders[id]?.() ?? []) ?? { id };
  built.set(id, words);
  return words;
}
