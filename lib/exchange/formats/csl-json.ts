import type { Source, SourceKind, Stamped } from '@/lib/annotations';
import { allButSources, defineFormat } from '@/lib/exchange/format';
import { standingSources } from '@/lib/exchange/gather-claims';

/** CSL's item types for ours. */
const types: Readonly<Record<SourceKind, string>> = {
  'primary-data': 'dataset',
  'law-or-treaty': 'legislation',
  'official-statement': 'speech',
  reporting: 'article-newspaper',
  expert: 'interview',
  other: 'webpage',
};

/** CSL-JSON 1.0 of the sources alone, for Zotero, pandoc and every citation processor. */
export const cslJson = defineFormat({
  id: 'csl-json',
  label: 'Sources as CSL-JSON',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  drops: allButSources,
  serialize: write,
});

function* write(records: readonly Stamped[]): Iterable<string> {
  const sources = standingSources(records);
  yield '[\n';
  for (const [index, source] of sources.entries()) {
    yield `${JSON.stringify(cite(source))}${index < sources.length - 1 ? ',' : ''}\n`;
  }
  yield ']\n';
}

/** One source as a CSL-JSON item. Names stay literal: which part is the family name is not known. */
export function cite(source: Source): object {
  const { id, kind, title, authors, publisher, issued, url, archivedUrl, accessed } = source;
  return {
    id,
    type: types[kind],
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(publisher && { publisher, ...(kind === 'reporting' && { 'container-title': publisher }) }),
    ...(issued && { issued: writeDate(issued) }),
    ...(url && { URL: url }),
    ...(archivedUrl && { archive_location: archivedUrl }),
    ...(accessed && { accessed: writeDate(accessed) }),
  };
}

/** "2019-03" → parts as far as known; anything else as it is written. */
function writeDate(date: string): object {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  if (!match) return { literal: date };
  const parts = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return { 'date-parts': [parts] };
}
