import type { Stamped } from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { isFormula, readRows, writeRow } from '@/lib/exchange/csv';
import { defineFormat, ownMachinery, type ParseOptions } from '@/lib/exchange/format';
import { type ExportedClaim, gatherClaims } from '@/lib/exchange/gather-claims';
import { keepForeign } from '@/lib/exchange/keep-foreign';
import { ratingNames, stanceNames } from '@/lib/exchange/rating-names';
import { fail, ok, type Result } from '@/lib/result';

/** Each column's name and what stands in it: a row a claim. */
const columns: readonly { readonly name: string; readonly read: (claim: ExportedClaim) => string }[] = [
  { name: 'id', read: ({ annotation }) => annotation.id },
  { name: 'url', read: ({ article }) => article.canonicalUrl },
  { name: 'title', read: ({ article }) => article.title ?? '' },
  { name: 'publisher', read: ({ article }) => article.publisher ?? '' },
  { name: 'published', read: ({ article }) => article.publishedAt ?? '' },
  { name: 'quote', read: ({ annotation }) => annotation.quote.exact },
  { name: 'kinds', read: ({ annotation }) => annotation.kinds.join('; ') },
  { name: 'said by', read: ({ annotation }) => annotation.attribution?.speaker ?? '' },
  { name: 'tags', read: ({ annotation }) => annotation.tags.join('; ') },
  { name: 'note', read: ({ annotation }) => annotation.note },
  { name: 'workflow', read: ({ annotation }) => annotation.workflow },
  { name: 'verdict', read: ({ verdicts: [verdict] }) => (verdict ? ratingNames[verdict.rating] : '') },
  { name: 'confidence', read: ({ verdicts: [verdict] }) => verdict?.confidence ?? '' },
  { name: 'rationale', read: ({ verdicts: [verdict] }) => verdict?.rationale ?? '' },
  { name: 'as of', read: ({ verdicts: [verdict] }) => verdict?.asOf ?? '' },
  { name: 'by', read: ({ verdicts: [verdict] }) => verdict?.author ?? '' },
  {
    name: 'sources',
    read: ({ evidence }) =>
      evidence
        .map(({ evidence: { stance }, source }) =>
          [`${stanceNames[stance]}:`, source.title, source.url ?? ''].join(' ').trim(),
        )
        .join('\n'),
  },
  { name: 'created', read: ({ annotation }) => annotation.createdAt },
  { name: 'updated', read: ({ annotation }) => annotation.updatedAt },
];

/**
 * A table for spreadsheets. The first sign is a byte order mark, without which Excel takes UTF-8 for an older code. Reads
 * any table with columns "url" and "quote", and takes "note", "tags", "title", "id" where they are.
 */
export const csv = defineFormat({
  id: 'csv',
  label: 'CSV table',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  drops: [...ownMachinery, 'verdict-history', 'evidence', 'unused-sources'],
  serialize: write,
  recognise: (text) => findColumns(readRows(firstLine(text))[0]) !== undefined,
  parse,
});

function* write(records: readonly Stamped[]): Iterable<string> {
  yield `\uFEFF${writeRow(columns.map(({ name }) => name))}`;
  for (const { claims } of gatherClaims(records)) {
    for (const claim of claims) yield writeRow(columns.map(({ read }) => read(claim)));
  }
}

async function parse(text: string, { importedAt }: ParseOptions): Promise<Result<readonly Stamped[]>> {
  const [head, ...rows] = readRows(text);
  const find = findColumns(head);
  const records = find
    ? keepForeign(
        rows.map((row) => {
          const at = (name: string): string => unguard(row[find(name)] ?? '');
          return {
            id: at('id'),
            url: at('url'),
            title: at('title') || undefined,
            exact: at('quote'),
            prefix: undefined,
            suffix: undefined,
            start: undefined,
            note: at('note'),
            tags: at('tags').split(/[;,]/),
            kinds: at('kinds').split('; '),
            createdAt: at('created') || undefined,
            updatedAt: at('updated') || undefined,
          };
        }),
        importedAt,
      )
    : [];
  return records.length > 0
    ? ok(records)
    : fail(
        new AppError(
          'unreadable-file',
          'This table has no rows with a web address in a column "url" and words in a column "quote". Nothing was imported.',
        ),
      );
}

/** Finds columns by name, whatever their case; undefined when the two needed are not there. */
function findColumns(head: readonly string[] | undefined): ((name: string) => number) | undefined {
  const names = head?.map((name) => name.trim().toLowerCase()) ?? [];
  return names.includes('url') && names.includes('quote') ? (name) => names.indexOf(name) : undefined;
}

const firstLine = (text: string): string => text.slice(0, 4_000).split(/\r?\n/, 1)[0] ?? '';

/** Takes away the apostrophe that writing put before what looks like a formula. */
const unguard = (field: string): string =>
  field.startsWith("'") && isFormula(field.slice(1)) ? field.slice(1) : field;
