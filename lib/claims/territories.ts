import { languageOf } from './known-languages';
import { defineWords, type Lexicon, takeLexicon } from './lexicon';
import { idOfName, packedTerritories } from './packed-tables';
import { none, readPhrases } from './phrases';
import type { Rows } from './sovereignty-lexicon';
import type { StemLexicon } from './stem-lexicon';
import { isCapitalised } from './token-flags';
import { type Tokens, tokenise } from './tokens';

export const territoryStatuses = {
  d: 'disputed',
  m: 'maritime',
  c: 'contested-control',
  u: 'self-governing',
  a: 'autonomous',
  t: 'dependent',
  s: 'special-regime',
  f: 'free-association',
  i: 'independence-question',
  x: 'settled',
  k: 'antarctic-claim',
} as const;

export type TerritoryStatus = (typeof territoryStatuses)[keyof typeof territoryStatuses];

/** A name, and the party whose name for it this is, where it is not everybody's. */
export interface TerritoryName {
  readonly name: string;
  /** ISO 3166 code. */
  readonly party?: string;
}

/** An entry of territories-table.ts. Parties are ISO 3166 codes, or "=" for the territory's own authorities. */
export interface Territory {
  readonly id: string;
  /** The first is the one shown. */
  readonly names: readonly TerritoryName[];
  readonly administeredBy: readonly string[];
  readonly claimedBy: readonly string[];
  readonly status: TerritoryStatus;
}

const lines = packedTerritories.split('\n');
/** By line, what has been asked for: a text names few of them. */
const known: Territory[] = [];
let byId: ReadonlyMap<string, Territory> | undefined;

function territoryAt(line: number): Territory {
  known[line] ??= readLine(lines[line] ?? '');
  return known[line];
}

/** All entries, in the order of the table. */
export function territories(): readonly Territory[] {
  return lines.map((_, line) => territoryAt(line));
}

/** The entry a `TerritoryFacet.id` names. */
export function territoryById(id: string): Territory | undefined {
  byId ??= new Map(territories().map((territory) => [territory.id, territory]));
  return byId.get(id);
}

/** A territory's name in a text: `length` tokens from where it was looked for. */
export interface TerritoryMention {
  readonly territory: Territory;
  readonly length: number;
}

interface NameIndex {
  readonly names: Lexicon<NamedLine>;
  /** Inflected names, where the language has any. */
  readonly stems: StemLexicon<NamedLine> | undefined;
}

/** A name as written in the table, and the line of its territory. */
interface NamedLine {
  readonly name: string;
  readonly line: number;
}

const indexes = new Map<string, NameIndex>();
/** A text is in one language: its index is found once, not for every word. */
let lastLanguage: string | undefined;
let lastIndex: NameIndex | undefined;

/**
 * The territory whose name starts at token `at` in a text of this language (BCP 47 primary subtag), the longest
 * name first. English names and the parties' own are known in every language. A name counts only with its
 * capitals: "the west bank of the river" is none.
 */
export function findTerritory(
  tokens: Tokens,
  at: number,
  limit: number = tokens.count,
  language = 'en',
): TerritoryMention | undefined {
  if (language !== lastLanguage || lastIndex === undefined) {
    lastLanguage = language;
    lastIndex = indexFor(language);
  }
  const index = lastIndex;
  const stem = index.stems?.find(tokens, at, limit) ?? -1;
  const name = index.names.find(tokens, at, limit);
  if (stem < 0 && name < 0) return undefined;
  const stemLength = index.stems?.lengths[stem] ?? 0;
  const nameLength = name < 0 ? 0 : (index.names.lengths[name] ?? 0);
  const isStem = stemLength > nameLength;
  const named = isStem ? index.stems?.values[stem] : index.names.values[name];
  const length = Math.max(stemLength, nameLength);
  if (!named || !hasCapitals(tokens, at, length, capitalsOf(named.name))) return undefined;
  return { territory: territoryAt(named.line), length };
}

/** By a territory's id its names in a language, besides those of the table; stems end with a star. */
export function namesIn(language: string): ReadonlyMap<string, readonly string[]> {
  const lines = split(languageOf(language)?.territoryNames ?? '', '\n');
  return new Map(
    lines.map((line) => {
      const [id = '', names = ''] = line.split('|');
      return [id, split(names, ',')];
    }),
  );
}

function indexFor(language: string): NameIndex {
  const index = indexes.get(language) ?? indexNames(language);
  indexes.set(language, index);
  return index;
}

function indexNames(language: string): NameIndex {
  const stems: Rows<NamedLine> = [];
  const translations = namesIn(language);
  lines.forEach((written, line) => {
    const names = namesOf(written);
    if (translations.size > 0) names.push(...(translations.get(territoryAt(line).id) ?? []));
    for (const name of names) {
      if (name.includes('*')) stems.push([name, { name, line }]);
      else readPhrases(name, { name, line }, none);
    }
  });
  return {
    names: takeLexicon(),
    stems: languageOf(language)?.inflected?.stemLexiconOf(stems),
  };
}

/** All names of a line of the table, whoever uses them. */
function namesOf(line: string): string[] {
  const [, names = '', parties = ''] = line.split('|', 3);
  return split(`${names},${parties.replace(/(?:^|;)[^:]*:/g, ',')}`, ',');
}

const genericNouns = defineWords(
  'islands|island|peninsula|strait|reef|shoal|region|oblast|archipelago|valley|heights|strip|triangle|sea|canal',
);

const capitals = new Map<string, number>();

/** Bit per token of a name: whether it must be written with a capital. Worked out for names that were met. */
function capitalsOf(name: string): number {
  const known = capitals.get(name);
  if (known !== undefined) return known;
  const tokens = tokenise(name.replaceAll('*', ''));
  let bits = 0;
  for (let at = 0; at < tokens.count; at++) {
    if ((tokens.flags[at] ?? 0) & isCapitalised) bits |= 1 << at;
  }
  capitals.set(name, bits);
  return bits;
}

function hasCapitals(tokens: Tokens, at: number, length: number, wanted: number): boolean {
  for (let index = 0; index < length; index++) {
    if (!(wanted & (1 << index)) || (tokens.flags[at + index] ?? 0) & isCapitalised) continue;
    // "Kuril islands", "Gaza strip" are written as often; "West bank" is any river's.
    if (index === 0 || genericNouns.findToken(tokens, at + index) < 0) return false;
  }
  return true;
}

function readLine(line: string): Territory {
  const [id = '', names = '', parties = '', by = '', claimed = '', status = ''] = line.split('|');
  return {
    id: id || idOfName(names.split(',', 1).join()),
    names: [
      ...split(names, ',').map((name) => ({ name })),
      ...split(parties, ';').flatMap((entry) => {
        const [party, list] = cut(entry);
        return split(list, ',').map((name) => ({ name, party }));
      }),
    ],
    administeredBy: split(by, '+').filter((party) => party !== '-'),
    claimedBy: split(claimed, '+'),
    status: statusOf(status),
  };
}

function statusOf(letter: string): TerritoryStatus {
  for (const [key, status] of Object.entries(territoryStatuses)) if (key === letter) return status;
  throw new Error(`territories-table.ts has a status "${letter}" that territories.ts does not know.`);
}

function split(list: string, separator: string): string[] {
  return list.split(separator).filter((part) => part !== '');
}

function cut(entry: string): [before: string, after: string] {
  const colon = entry.indexOf(':');
  return [entry.slice(0, colon), entry.slice(colon + 1)];
}
