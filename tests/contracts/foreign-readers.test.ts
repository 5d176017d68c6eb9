import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { Stamped } from '@/lib/annotations';
import { type Format, gatherClaims } from '@/lib/exchange';
import { formatCitation } from '@/lib/exchange/format-citation';
import { claimReview } from '@/lib/exchange/formats/claim-review';
import { cite, cslJson } from '@/lib/exchange/formats/csl-json';
import { csv } from '@/lib/exchange/formats/csv';
import { webAnnotation } from '@/lib/exchange/formats/web-annotation';
import { anyLibrary } from '@/tests/support/any-library';
import { hostileLibrary, nasty } from '@/tests/support/hostile-library';

const OA = 'http://www.w3.org/ns/oa#';
const SCHEMA = 'https://schema.org/';
const written = { exportedAt: '2026-03-04T05:06:07Z', generator: 'Claimlight 0.1.0' };
const write = (format: Format, records: readonly Stamped[]) =>
  [...format.serialize(records, written)].join('');

const contexts: Readonly<Record<string, string>> = {
  'http://www.w3.org/ns/anno.jsonld': 'web-annotation',
  'https://schema.org': 'schema-org',
  'https://schema.org/': 'schema-org',
};

/** Nothing is fetched; `safe` refuses whatever a context has no meaning for. */
const options = {
  safe: true,
  documentLoader: async (url: string) => {
    const name = contexts[url];
    if (!name) throw new Error(`a file of ours names the context ${url}`);
    const document: object = JSON.parse(readFileSync(`tests/fixtures/contexts/${name}.json`, 'utf8'));
    return { document, documentUrl: url };
  },
};

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every node below, itself included. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
}

const ofType = (nodes: readonly Node[], type: string): Node[] =>
  nodes.filter((node) => Array.isArray(node['@type']) && node['@type'].includes(type));

/** The plain values and addresses of a property. */
const valuesOf = (node: Node, property: string): unknown[] => {
  const values = node[property];
  return Array.isArray(values)
    ? values.filter(isNode).map((value) => ('@value' in value ? value['@value'] : value['@id']))
    : [];
};

describe('W3C Web Annotation, as a JSON-LD processor reads it', () => {
  const read = async (records: readonly Stamped[]) =>
    nodesIn(await jsonld.expand(JSON.parse(write(webAnnotation, records)), options));

  test('every term means something, and every claim, verdict and source is an annotation of it', async () => {
    const annotations = ofType(await read(hostileLibrary), `${OA}Annotation`);
    const motivations = annotations.map((node) => valuesOf(node, `${OA}motivatedBy`).join());
    for (const motivation of ['highlighting', 'assessing', 'linking']) {
      expect(motivations.filter((each) => each === OA + motivation)).toHaveLength(nasty.length);
    }
    for (const annotation of annotations) expect(annotation[`${OA}hasTarget`]).toHaveLength(1);
  });

  test('the quoted words arrive as they are', async () => {
    const selectors = ofType(await read(hostileLibrary), `${OA}TextQuoteSelector`);
    expect(new Set(selectors.flatMap((node) => valuesOf(node, `${OA}exact`)))).toEqual(new Set(nasty));
  });

  test('so it is for any library', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (records) => {
        const claims = gatherClaims(records).flatMap((article) => article.claims);
        const found = ofType(await read(records), `${OA}Annotation`);
        const parts = claims.flatMap(({ verdicts, evidence }) => [...verdicts, ...evidence]);
        expect(found).toHaveLength(claims.length + parts.length);
      }),
      { numRuns: 40 },
    );
  });

  test('it makes a graph without a loose end', async () => {
    const graph = await jsonld.toRDF(JSON.parse(write(webAnnotation, hostileLibrary)), {
      ...options,
      format: 'application/n-quads',
    });
    expect(graph.split('\n').length).toBeGreaterThan(nasty.length * 20);
  });
});

describe('ClaimReview, as a JSON-LD processor reads it', () => {
  const read = async (records: readonly Stamped[]) =>
    nodesIn(await jsonld.expand(JSON.parse(write(claimReview, records)), options));

  test('every review has what makes it one', async () => {
    const nodes = await read(hostileLibrary);
    const reviews = ofType(nodes, `${SCHEMA}ClaimReview`);
    expect(reviews.map((node) => valuesOf(node, `${SCHEMA}claimReviewed`)[0])).toEqual(nasty);
    for (const review of reviews) {
      for (const property of ['author', 'reviewRating', 'itemReviewed', 'datePublished']) {
        expect(review[SCHEMA + property]).toHaveLength(1);
      }
    }
    for (const rating of ofType(nodes, `${SCHEMA}Rating`)) {
      const [value] = valuesOf(rating, `${SCHEMA}ratingValue`);
      if (value === undefined) continue;
      expect(value).toBeGreaterThanOrEqual(Number(valuesOf(rating, `${SCHEMA}worstRating`)[0]));
      expect(value).toBeLessThanOrEqual(Number(valuesOf(rating, `${SCHEMA}bestRating`)[0]));
    }
  });

  test('it makes a graph without a loose end', async () => {
    const graph = await jsonld.toRDF(JSON.parse(write(claimReview, hostileLibrary)), {
      ...options,
      format: 'application/n-quads',
    });
    expect(graph).toContain(`${SCHEMA}reviewRating`);
  });

  test('so it is for any library', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (records) => {
        const claims = gatherClaims(records).flatMap((article) => article.claims);
        const signed = claims.filter(({ verdicts: [standing] }) => standing?.author);
        expect(ofType(await read(records), `${SCHEMA}ClaimReview`)).toHaveLength(signed.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('CSL-JSON, as a citation processor reads it', () => {
  const items: unknown = JSON.parse(write(cslJson, hostileLibrary));
  const sources = hostileLibrary.flatMap(({ record }) => (record.type === 'source' ? [record] : []));

  test('every source is an item with what a citation needs', () => {
    expect(items).toHaveLength(nasty.length);
    expect(items).toEqual(sources.map((source) => cite(source)));
  });

  test.each(['APA', 'MLA', 'Chicago', 'Harvard'] as const)(
    'each makes a line of a bibliography in %s',
    async (style) => {
      // citeproc keeps what it has cited in a plain object, and stumbles over an author of that name.
      for (const source of sources.filter(({ authors }) => !authors.includes('__proto__'))) {
        const [word = ''] = source.title.match(/[a-z]{4,}/i) ?? [];
        const line = await formatCitation(source, style);
        expect(line.toLowerCase()).toContain(word.toLowerCase());
        expect(line).toContain('budget.example');
      }
    },
  );
});

describe('CSV, as a strict parser reads it', () => {
  const read = (records: readonly Stamped[]): Record<string, string>[] =>
    parseCsv(write(csv, records), { bom: true, columns: true, record_delimiter: '\r\n' });

  test('every row has every column, with its words as they are but for the guard', () => {
    const rows = read(hostileLibrary);
    expect(rows).toHaveLength(nasty.length);
    for (const [n, text] of nasty.entries()) {
      expect(rows[n]?.['quote']?.replace(/^'/, '')).toBe(text);
      expect(rows[n]?.['note']?.replace(/^'/, '')).toBe(text);
    }
  });

  test('so it is for any library', () => {
    fc.assert(
      fc.property(anyLibrary, (records) => {
        const claims = gatherClaims(records).flatMap((article) => article.claims);
        expect(read(records).map((row) => row['id'])).toEqual(claims.map(({ annotation }) => annotation.id));
      }),
      { numRuns: 60 },
    );
  });
});
