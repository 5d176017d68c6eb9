import { describe, expect, test } from 'vitest';
import { deleteRecord, editRecord, mergeStamped, type Stamped } from '@/lib/annotations';
import { formats, type Loss } from '@/lib/exchange';
import {
  idOf,
  makeAnnotation,
  makeArticle,
  makeEvidence,
  makeSource,
  makeVerdict,
  stamped,
  stampOf,
} from '@/tests/support/records';

const written = { exportedAt: '2026-03-04T05:06:07Z', generator: 'Claimlight 0.1.0' };
const quote = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });

const plain = makeAnnotation(2, idOf(1), {
  quote: quote('MarkQuote'),
  note: 'MarkNote',
  tags: ['MarkTag'],
  workflow: 'in-progress',
  facets: [{ type: 'quantity', start: 0, end: 1, raw: 'MarkFacet', value: 1 }],
  attribution: { start: 0, end: 1, speaker: 'MarkSpeaker', verb: 'said', direct: false },
  origin: {
    by: 'detector',
    version: '1',
    worth: 1,
    reasons: [{ start: 0, end: 1, code: 'x', raw: 'MarkReason', weight: 1 }],
  },
  anchor: { state: 'changed', checkedAt: '2026-01-01T00:00:00.000Z', observed: 'MarkObserved' },
  extra: { colour: 'MarkExtra' },
});
const rival = (title: string, device: string, n: number) =>
  editRecord(stamped(makeSource(5)), { title }, stampOf(device, n))?.stamped ?? stamped(makeSource(5));

/** A library with one mark for each thing that can be lost. */
const library: readonly Stamped[] = [
  stamped(makeArticle(1)),
  stamped(plain),
  stamped(makeAnnotation(3, idOf(1), { quote: quote('MarkUnjudged') })),
  stamped(makeAnnotation(4, idOf(1), { quote: quote('MarkUnsigned') })),
  deleteRecord(
    stamped(makeAnnotation(9, idOf(1), { quote: quote('MarkDeleted') })),
    '2026-01-02T00:00:00Z',
    stampOf('device-a', 2),
  ).stamped,
  mergeStamped(rival('MarkShown', 'device-b', 9), rival('MarkRival', 'device-c', 3)),
  stamped(makeSource(6, { title: 'MarkUnused' })),
  stamped(makeEvidence(7, idOf(2), idOf(5), { passage: 'MarkPassage' })),
  stamped(makeVerdict(8, idOf(4))),
  stamped(
    makeVerdict(10, idOf(2), {
      author: 'Ada',
      rationale: 'MarkFormer',
      createdAt: '2025-01-01T00:00:00.000Z',
    }),
  ),
  stamped(makeVerdict(11, idOf(2), { author: 'Ada', rationale: 'MarkStanding', confidence: 'high' })),
];

/** Where each thing that can be lost would be seen. */
const signs: Readonly<Record<Loss, RegExp>> = {
  stamps: /"stamps"/,
  conflicts: /MarkRival/,
  deletions: /MarkDeleted/,
  'unknown-fields': /MarkExtra/,
  anchors: /MarkObserved/,
  facets: /MarkFacet/,
  attribution: /MarkSpeaker/,
  detector: /MarkReason/,
  notes: /MarkNote/,
  tags: /MarkTag/,
  workflow: /in.progress/i,
  'claims-without-verdict': /MarkUnjudged/,
  'claims-without-author': /MarkUnsigned/,
  'verdict-history': /MarkFormer/,
  confidence: /\bhigh\b/i,
  evidence: /MarkPassage/,
  'unused-sources': /MarkUnused/,
  claims: /MarkQuote/,
};

const isLoss = (name: string): name is Loss => Object.hasOwn(signs, name);

describe.each(formats.map((format) => [format.label, format] as const))('%s', (_, format) => {
  const text = [...format.serialize(library, written)].join('');
  const drops = new Set(format.drops);
  // Who leaves the claims out leaves out what hangs on them, and says so with that one word.
  const isOnClaims = (loss: Loss) =>
    !['stamps', 'conflicts', 'deletions', 'unknown-fields', 'evidence', 'unused-sources', 'claims'].includes(
      loss,
    );

  test.each(Object.keys(signs).filter(isLoss))('says whether it drops %s', (loss) => {
    const isSaid = drops.has(loss) || (drops.has('claims') && isOnClaims(loss));
    expect(signs[loss].test(text)).toBe(!isSaid);
  });
});
