import type { Lexicon } from './lexicon';
import type { NormalText } from './normalise';
import { type Token, tokenise } from './tokens';

/** The tokens of a long text, read piece by piece where a quote is looked for, and each piece once. */
export interface TokenRow {
  /** The tokens that start in `from` … `to`, offsets into the folded text. */
  readonly between: (from: number, to: number) => Token[];
}

/** Folded units a piece has, about. */
const pieceUnits = 1024;
/** Within so many units a place is sought where the text can be cut without cutting a token. */
const cutReach = 256;

export function tokenRow(normal: NormalText, lexicon: Lexicon): TokenRow {
  const cuts = findCuts(normal.text);
  const pieces: (readonly Token[] | undefined)[] = [];
  const piece = (index: number): readonly Token[] => {
    const known = pieces[index];
    if (known) return known;
    const made = tokenise(normal, lexicon, cuts[index], cuts[index + 1]);
    pieces[index] = made;
    return made;
  };
  return {
    between(from, to) {
      const tokens: Token[] = [];
      for (
        let index = lastAtOrBefore(cuts, from);
        index < cuts.length - 1 && (cuts[index] ?? to) < to;
        index += 1
      )
        for (const token of piece(index)) if (token.start >= from && token.start < to) tokens.push(token);
      return tokens;
    },
  };
}

/** Where pieces begin, and the end. Always after a space between two plain letters, where no token goes on. */
function findCuts(text: string): number[] {
  const cuts = [0];
  for (let at = pieceUnits; at < text.length; at += pieceUnits) {
    for (let space = at; space < Math.min(at + cutReach, text.length); space += 1) {
      if (text.charCodeAt(space) !== 32) continue;
      if (!isPlainLetter(text.charCodeAt(space - 1)) || !isPlainLetter(text.charCodeAt(space + 1))) continue;
      cuts.push(space + 1);
      break;
    }
  }
  cuts.push(text.length);
  return cuts;
}

function isPlainLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function lastAtOrBefore(cuts: readonly number[], offset: number): number {
  let low = 0;
  let high = cuts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cuts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
