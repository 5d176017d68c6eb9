import * as v from 'valibot';
import type { Stamped } from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import type { ParseOptions } from '@/lib/exchange/format';
import { defineReader } from '@/lib/exchange/format';
import { type ForeignAnnotation, keepForeign } from '@/lib/exchange/keep-foreign';
import { fail, ok, type Result } from '@/lib/result';

/**
 * The JSON file that Hypothesis's "Export annotations" writes, and its API's answer (`rows`). Page notes and replies
 * quote nothing and are left.
 */
export const hypothesis = defineReader({
  id: 'hypothesis',
  label: 'Hypothesis export (JSON)',
  extension: 'json',
  recognise: (text) =>
    /"(export_date|rows|annotations)"/.test(text.slice(0, 5_000)) &&
    text.includes('"TextQuoteSelector"') &&
    text.includes('"uri"'),
  parse,
});

const selector = v.object({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
  start: v.optional(v.number()),
});
const row = v.object({
  id: v.optional(v.string()),
  uri: v.string(),
  text: v.optional(v.nullable(v.string())),
  tags: v.optional(v.array(v.string())),
  created: v.optional(v.string()),
  updated: v.optional(v.string()),
  document: v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
  target: v.array(v.object({ selector: v.optional(v.array(selector)) })),
});
const file = v.union([
  v.pipe(
    v.object({ annotations: v.array(v.unknown()) }),
    v.transform(({ annotations }) => annotations),
  ),
  v.pipe(
    v.object({ rows: v.array(v.unknown()) }),
    v.transform(({ rows }) => rows),
  ),
  v.array(v.unknown()),
]);

async function parse(text: string, { importedAt }: ParseOptions): Promise<Result<readonly Stamped[]>> {
  let whole: unknown;
  try {
    whole = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return fail(
      new AppError('unreadable-file', 'This file is no whole JSON file. Nothing was imported.', { cause }),
    );
  }
  const rows = v.safeParse(file, whole);
  const records = rows.success ? keepForeign(rows.output.flatMap(readRow), importedAt) : [];
  return records.length > 0
    ? ok(records)
    : fail(
        new AppError(
          'unreadable-file',
          'This Hypothesis file holds no annotation of quoted words. Nothing was imported.',
        ),
      );
}

function readRow(input: unknown): ForeignAnnotation[] {
  const parsed = v.safeParse(row, input);
  if (!parsed.success) return [];
  const { id, uri, text, tags, created, updated, document, target } = parsed.output;
  const selectors = target[0]?.selector ?? [];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (!quote?.exact) return [];
  const title = document?.title;
  return [
    {
      id,
      url: uri,
      title: typeof title === 'string' ? title : title?.[0],
      exact: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix,
      start: position?.start,
      note: text ?? '',
      tags: tags ?? [],
      kinds: [],
      createdAt: created,
      updatedAt: updated,
    },
  ];
}
