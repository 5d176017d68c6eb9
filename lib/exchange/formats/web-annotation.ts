import {
  type Annotation,
  addressKey,
  type Evidence,
  type Source,
  type Stamped,
  type Verdict,
} from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import { defineFormat, ownMachinery, type ParseOptions, type SerializeOptions } from '@/lib/exchange/format';
import { type ExportedClaim, gatherClaims } from '@/lib/exchange/gather-claims';
import { type ForeignAnnotation, keepForeign } from '@/lib/exchange/keep-foreign';
import { pause, SLICE } from '@/lib/exchange/pause';
import { ratingNames } from '@/lib/exchange/rating-names';
import { fail, ok, type Result } from '@/lib/result';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * W3C Web Annotation Data Model (2017) as JSON-LD: an annotation a claim with its note, tags and kinds as bodies; a
 * verdict is one that assesses it, a piece of evidence one that links it. Reads any such file, also other programs',
 * with a TextQuoteSelector alone; verdicts and evidence come back from the bundle only.
 */
export const webAnnotation = defineFormat({
  id: 'web-annotation',
  label: 'W3C Web Annotation (JSON-LD)',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  drops: [...ownMachinery, 'workflow', 'confidence', 'unused-sources'],
  serialize: write,
  recognise: (text) => text.includes('www.w3.org/ns/anno') && /^\s*[[{]/.test(text.replace(/^\uFEFF/, '')),
  parse,
});

function* write(records: readonly Stamped[], { generator }: SerializeOptions): Iterable<string> {
  const items = gatherClaims(records).flatMap(({ claims }) =>
    claims.flatMap((claim) => describe(claim, generator)),
  );
  const head = { '@context': CONTEXT, id: 'urn:claimlight:export', type: 'AnnotationPage' };
  yield `${JSON.stringify(head).slice(0, -1)},"items":[\n`;
  for (const [index, item] of items.entries()) {
    yield `${JSON.stringify(item)}${index < items.length - 1 ? ',' : ''}\n`;
  }
  yield ']}\n';
}

function describe(claim: ExportedClaim, generator: string): object[] {
  const { annotation, article, verdicts, evidence } = claim;
  const shared = { generator: { type: 'Software', name: generator } };
  return [
    {
      ...envelope(annotation),
      ...shared,
      motivation: 'highlighting',
      body: bodiesOf(annotation),
      target: {
        source: article.canonicalUrl,
        ...(article.title && { 'dcterms:title': article.title }),
        selector: selectorsOf(annotation),
        state: { type: 'TimeState', sourceDate: annotation.createdAt },
      },
    },
    ...verdicts.map((verdict) => ({ ...assess(verdict), ...shared })),
    ...evidence.map((item) => ({ ...link(item.evidence, item.source), ...shared })),
  ];
}

function bodiesOf({ note, tags, kinds, attribution }: Annotation): object[] {
  return [
    ...(note ? [{ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' }] : []),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ...kinds.map((value) => ({ type: 'TextualBody', value, purpose: 'classifying' })),
    ...(attribution?.speaker
      ? [{ type: 'TextualBody', value: attribution.speaker, purpose: 'identifying' }]
      : []),
  ];
}

function selectorsOf({ quote }: Annotation): object[] {
  const { exact, prefix, suffix, start, end } = quote;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

const assess = (verdict: Verdict): object => ({
  ...envelope(verdict),
  ...(verdict.author && { creator: { type: 'Person', name: verdict.author } }),
  motivation: 'assessing',
  body: [
    { type: 'TextualBody', value: ratingNames[verdict.rating], purpose: 'assessing' },
    { type: 'TextualBody', value: verdict.rating, purpose: 'classifying' },
    ...(verdict.rationale
      ? [{ type: 'TextualBody', value: verdict.rationale, format: 'text/markdown', purpose: 'describing' }]
      : []),
  ],
  target: urn(verdict.annotationId),
});

const link = (evidence: Evidence, source: Source): object => ({
  ...envelope(evidence),
  motivation: 'linking',
  body: [
    {
      type: 'SpecificResource',
      source: source.url ?? urn(source.id),
      purpose: 'linking',
      ...(evidence.passage && { selector: { type: 'TextQuoteSelector', exact: evidence.passage } }),
    },
    { type: 'TextualBody', value: source.title, purpose: 'identifying' },
    { type: 'TextualBody', value: evidence.stance, purpose: 'classifying' },
    ...(evidence.comment
      ? [{ type: 'TextualBody', value: evidence.comment, format: 'text/markdown', purpose: 'commenting' }]
      : []),
  ],
  target: urn(evidence.annotationId),
});

const urn = (id: string): string => `urn:uuid:${id}`;

const envelope = ({ id, createdAt, updatedAt }: { id: string; createdAt: string; updatedAt: string }) => ({
  id: urn(id),
  type: 'Annotation',
  created: createdAt,
  modified: updatedAt,
});

/** Takes in every annotation with a quote on a web page; whatever else stands in the file is left. */
async function parse(text: string, options: ParseOptions): Promise<Result<readonly Stamped[]>> {
  let whole: unknown;
  try {
    whole = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    return fail(
      new AppError('unreadable-file', 'This file is no whole JSON file. Nothing was imported.', { cause }),
    );
  }
  const items = listItems(whole);
  const found: ForeignAnnotation[] = [];
  for (const [index, item] of items.entries()) {
    const annotation = readItem(item);
    if (annotation) found.push(annotation);
    if (index % SLICE === SLICE - 1) {
      await pause(options.signal);
      options.onProgress?.(index / items.length);
    }
  }
  if (found.length === 0) {
    return fail(
      new AppError(
        'unreadable-file',
        'This file holds no annotation of a quoted passage on a web page. Nothing was imported.',
      ),
    );
  }
  return ok(keepForeign(found, options.importedAt));
}

/** One annotation, a list, a page or a collection with its first page inside. */
function listItems(whole: unknown): readonly unknown[] {
  if (Array.isArray(whole)) return whole;
  const items = get(whole, 'items') ?? get(get(whole, 'first'), 'items') ?? get(whole, '@graph');
  return Array.isArray(items) ? items : [whole];
}

function readItem(item: unknown): ForeignAnnotation | undefined {
  const [target] = asList(get(item, 'target'));
  const url = textOf(get(target, 'source')) ?? textOf(get(get(target, 'source'), 'id'));
  const selectors = asList(get(target, 'selector'));
  const quote = selectors.find((selector) => get(selector, 'type') === 'TextQuoteSelector');
  const position = selectors.find((selector) => get(selector, 'type') === 'TextPositionSelector');
  const exact = textOf(get(quote, 'exact'));
  if (!url || !addressKey(url) || !exact) return undefined;
  const bodies = asList(get(item, 'body') ?? get(item, 'bodyValue'));
  const start = get(position, 'start');
  return {
    id: textOf(get(item, 'id'))?.replace(/^urn:uuid:/, ''),
    url,
    title: textOf(get(target, 'dcterms:title')),
    exact,
    prefix: textOf(get(quote, 'prefix')),
    suffix: textOf(get(quote, 'suffix')),
    start: typeof start === 'number' ? start : undefined,
    note: bodies.flatMap((body) => noteOf(body) ?? []).join('\n\n'),
    tags: bodies.flatMap((body) => bodyFor(body, 'tagging') ?? []),
    kinds: bodies.flatMap((body) => bodyFor(body, 'classifying') ?? []),
    createdAt: textOf(get(item, 'created')),
    updatedAt: textOf(get(item, 'modified')),
  };
}

/** A body's text that is a comment, or says no purpose: then the model takes the annotation's own. */
function noteOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  const purpose = get(body, 'purpose');
  const isNote =
    purpose === undefined || asList(purpose).some((one) => one === 'commenting' || one === 'replying');
  return isNote ? textOf(get(body, 'value')) : undefined;
}

const bodyFor = (body: unknown, purpose: string): string | undefined =>
  asList(get(body, 'purpose')).includes(purpose) ? textOf(get(body, 'value')) : undefined;

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}
