import type { Source, Stamped } from '@/lib/annotations';
import { allButSources, defineFormat } from '@/lib/exchange/format';
import { standingSources } from '@/lib/exchange/gather-claims';

/** BibTeX of the sources alone, for LaTeX and every reference manager. Needs a reader of UTF-8, as all of today are. */
export const bibtex = defineFormat({
  id: 'bibtex',
  label: 'Sources as BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  drops: allButSources,
  serialize: write,
});

function* write(records: readonly Stamped[]): Iterable<string> {
  const sources = standingSources(records);
  yield '% Sources kept in Claimlight\n\n';
  const keys = new Set<string>();
  for (const source of sources) {
    let key = keyOf(source);
    for (let n = 2; keys.has(key); n++) key = `${keyOf(source)}-${n}`;
    keys.add(key);
    yield `${writeBibtex(source, key)}\n`;
  }
}

/** One source as a BibTeX entry, under a key of its first author or publisher and its year. */
export function writeBibtex(source: Source, key = keyOf(source)): string {
  const { kind, title, authors, publisher, issued, url, archivedUrl, accessed } = source;
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Doubled braces keep an institution's name, and the capitals of a title, as they are.
    ['author', authors.map((author) => `{${escapeText(author)}}`).join(' and ') || undefined],
    ['title', `{${escapeText(title)}}`],
    [kind === 'reporting' ? 'journal' : 'publisher', publisher && escapeText(publisher)],
    ['year', /^\d{4}/.exec(issued ?? '')?.[0]],
    ['month', issued && /^\d{4}-(\d\d)/.exec(issued)?.[1]],
    ['url', url && escapeAddress(url)],
    ['urldate', accessed && escapeText(accessed)],
    ['note', archivedUrl && `Archived at ${escapeAddress(archivedUrl)}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${kind === 'reporting' ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}

function keyOf({ authors, publisher, issued, title }: Source): string {
  const name = (authors[0] ?? publisher ?? title)
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return `${name?.at(-1) ?? 'source'}${/^\d{4}/.exec(issued ?? '')?.[0] ?? ''}`;
}

/** TeX's own characters, so that no title can run as a command. */
const escapeText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}#$%&_~^]/g, (mark) => escapes[mark] ?? mark);

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Braces and backslashes alone would break out of an address. */
const escapeAddress = (address: string): string =>
  address.replace(/[\\{}]/g, (mark) => encodeURIComponent(mark));
