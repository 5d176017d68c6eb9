import { describe, expect, test } from 'vitest';
import type { Source } from '@/lib/annotations';
import { formatCitation, readName } from '@/lib/exchange/format-citation';
import { writeBibtex } from '@/lib/exchange/formats/bibtex';
import { makeSource } from '@/tests/support/records';

const report: Partial<Source> = {
  kind: 'reporting',
  title: 'Ferries will cost more than planned',
  authors: ['Ada Lovelace', 'Jan van Dijk'],
  publisher: 'The Harbour Post',
  issued: '2026-03-04',
  url: 'https://post.example/ferries',
  accessed: '2026-11-23',
};
const statistics: Partial<Source> = {
  kind: 'primary-data',
  title: 'Budget 2026',
  authors: [],
  publisher: 'Office of Budgets',
  issued: '2026',
  url: 'https://budget.example/2026',
  accessed: '2026-11-23',
};
const bare: Partial<Source> = {
  kind: 'other',
  title: 'A leaflet',
  authors: [],
  url: 'https://leaflet.example/',
};

const cite = (fields: Partial<Source>, style: Parameters<typeof formatCitation>[1]) =>
  formatCitation({ ...bareSource, ...fields }, style);
const { url: _url, authors: _authors, ...rest } = makeSource(1);
const bareSource: Source = { ...rest, authors: [] };

describe('a citation', () => {
  test.each([
    [
      'APA',
      report,
      'Lovelace, A., & van Dijk, J. (2026, March 4). Ferries will cost more than planned. The Harbour Post. https://post.example/ferries',
    ],
    [
      'MLA',
      report,
      'Lovelace, Ada, and Jan van Dijk. “Ferries Will Cost More than Planned.” The Harbour Post, 4 Mar. 2026, https://post.example/ferries. Accessed 23 Nov. 2026.',
    ],
    [
      'Chicago',
      report,
      'Lovelace, Ada, and Jan van Dijk. 2026. “Ferries Will Cost More than Planned.” The Harbour Post. March 4. https://post.example/ferries.',
    ],
    [
      'Harvard',
      report,
      'Lovelace, A. and van Dijk, J. (2026) Ferries will cost more than planned. The Harbour Post. Available at: https://post.example/ferries (Accessed: 23 November 2026).',
    ],
    ['APA', statistics, 'Office of Budgets. (2026). Budget 2026. https://budget.example/2026'],
    [
      'MLA',
      statistics,
      'Office of Budgets. “Budget 2026.” 2026, https://budget.example/2026. Accessed 23 Nov. 2026.',
    ],
    [
      'Harvard',
      statistics,
      'Office of Budgets (2026) Budget 2026. Available at: https://budget.example/2026 (Accessed: 23 November 2026).',
    ],
    ['APA', bare, 'A leaflet. (n.d.). https://leaflet.example/'],
    ['Chicago', bare, 'A leaflet. n.d. https://leaflet.example/.'],
  ] as const)('in %s', async (style, fields, expected) => {
    expect(await cite(fields, style)).toBe(expected);
  });

  test('is never made into markup by a title', async () => {
    expect(await cite({ ...report, title: '<b>5 < 6</b> & more' }, 'APA')).toContain('& more');
  });
});

test.each([
  ['Ada Lovelace', { family: 'Lovelace', given: 'Ada' }],
  ['Jan van Dijk', { family: 'van Dijk', given: 'Jan' }],
  ['Lovelace, Ada', { family: 'Lovelace', given: 'Ada' }],
  ['Office of Budgets', { literal: 'Office of Budgets' }],
  ['Reuters', { literal: 'Reuters' }],
  ['World Health Organization', { literal: 'World Health Organization' }],
])('%s is read as a name', (written, name) => {
  expect(readName(written)).toEqual(name);
});

describe('BibTeX', () => {
  test('has a key, the fields known, and no others', () => {
    expect(writeBibtex({ ...bareSource, ...statistics })).toBe(
      '@misc{budgets2026,\n  title = {{Budget 2026}},\n  publisher = {Office of Budgets},\n  year = {2026},\n  url = {https://budget.example/2026},\n  urldate = {2026-11-23}\n}\n',
    );
  });

  test('cannot be broken out of', () => {
    const text = writeBibtex({
      ...bareSource,
      title: '} \\input{/etc/passwd} 50% & $x_1$',
      url: 'https://x.example/}{',
    });
    expect(text).not.toMatch(/\\input/);
    expect(text).toContain('50\\% \\& \\$x\\_1\\$');
    expect(text).toContain('https://x.example/%7D%7B');
  });
});
