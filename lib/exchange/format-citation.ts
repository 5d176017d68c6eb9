import type { Source } from '@/lib/annotations';
import { type CitationStyle, citationLocale, citationStyles } from './citation-styles';
import { cite } from './formats/csl-json';

/** A source as one line of a bibliography, without markup. citeproc-js is loaded at the first call. */
export async function formatCitation(source: Source, style: CitationStyle): Promise<string> {
  const { default: CSL } = await import('citeproc');
  const item = { ...cite(source), author: source.authors.map(readName) };
  const engine = new CSL.Engine(
    { retrieveLocale: () => citationLocale, retrieveItem: () => item },
    citationStyles[style],
    'en-US',
  );
  engine.setOutputFormat('text');
  engine.updateItems([source.id]);
  const made = engine.makeBibliography();
  const [line = ''] = made ? made[1] : [];
  return line
    .replace(/\s+/g, ' ')
    .replace(/\.\.(?!\.)/g, '.')
    .trim();
}

/** Words by which an institution is told from a person. */
const institution =
  /\b(office|ministry|department|agency|bureau|bank|university|institute|council|commission|committee|court|government|parliament|society|association|foundation|union|organi[sz]ation|group|team|press|news|reuters|times|post|company|inc|ltd|of|for|and|the)\b/i;
const mostNameWords = 4;

/** "Ada Lovelace" → family and given name; what may be an institution, or is one word, stays as it is. */
export function readName(written: string): object {
  const [family, given] = written.split(/,\s*/, 2);
  if (family && given) return { family, given };
  const words = written.trim().split(/\s+/);
  const isPerson =
    words.length >= 2 &&
    words.length <= mostNameWords &&
    !institution.test(written) &&
    words.every(
      (word) => /^\p{Lu}[\p{Ll}'’.-]*/u.test(word) || /^(van|von|de|da|der|den|bin|al|la|le)$/i.test(word),
    );
  if (!isPerson) return { literal: written };
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const split = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(split).join(' '), given: words.slice(0, split).join(' ') };
}
