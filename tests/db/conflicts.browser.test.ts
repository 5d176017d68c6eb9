import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClaimConflict, KeptClaim } from '@/lib/annotations';
import {
  addEvidence,
  type Database,
  deleteClaim,
  deleteEvidence,
  editClaim,
  editEvidence,
  giveVerdict,
  importRecords,
  keepClaim,
  readAllRecords,
  readArticle,
  readClaim,
  recordWriters,
  resolveConflict,
  undoDeletion,
} from '@/lib/db';
import { createDatabase, newClaim, sighting } from '@/tests/support/database';

type Device = ReturnType<typeof createDatabase>;
let here: Device;
let laptop: Device;
let id = '';

/** Two devices that both know one claim with a source, and then part. */
beforeEach(async () => {
  here = createDatabase();
  laptop = createDatabase();
  const { annotation } = await keepClaim(here, newClaim('x', { note: 'first' }));
  id = annotation.id;
  await addEvidence(here, { annotationId: id, source: report, stance: 'supports', comment: 'see page 2' });
  await pass(here, laptop);
  here.tick(60_000);
  laptop.tick(120_000);
});
afterEach(async () => {
  await here.dexie.delete();
  await laptop.dexie.delete();
});

const report = { kind: 'reporting', title: 'Report', authors: [], url: 'https://r.example/1' } as const;

/** What a bundle carries from one device to another. */
const pass = async (from: Database, to: Database) => importRecords(to, await readAllRecords(from));
async function meet() {
  await pass(laptop, here);
  await pass(here, laptop);
}
async function claimOn(device: Database): Promise<KeptClaim> {
  const claim = await readClaim(device, id);
  if (!claim) throw new Error('the claim is gone');
  return claim;
}
const evidenceId = async (device: Database) => (await claimOn(device)).evidence[0]?.evidence.id ?? '';
function only<Kind>(list: readonly Kind[] | undefined): Kind {
  const [first, second] = list ?? [];
  if (!first || second) throw new Error(`one was expected, not ${list?.length ?? 0}`);
  return first;
}
function rivals(conflict: ClaimConflict) {
  if (conflict.type !== 'rivals') throw new Error('not rivals');
  return conflict;
}

describe('a note written on two devices', () => {
  beforeEach(async () => {
    await editClaim(here, { id, note: 'mine' });
    await editClaim(laptop, { id, note: 'theirs' });
    await meet();
  });

  test('is told on both, with both texts and when each was written; the later stands first', async () => {
    const conflict = rivals(only((await claimOn(here)).conflicts));
    expect(conflict).toMatchObject({ place: { type: 'annotation', id }, field: 'note' });
    expect(conflict.values.map(({ value, by }) => [value, by.isOwn])).toEqual([
      ['theirs', false],
      ['mine', true],
    ]);
    expect(conflict.values.map(({ at }) => at)).toEqual([
      '2026-01-01T00:02:00.000Z',
      '2026-01-01T00:01:00.000Z',
    ]);
    expect((await claimOn(laptop)).conflicts).toHaveLength(1);
  });

  test.each([
    ['theirs', 0],
    ['mine', 1],
  ])('is settled by choosing "%s", everywhere', async (text, index) => {
    const { place, field, values } = rivals(only((await claimOn(here)).conflicts));
    const seen = values.map(({ dot }) => dot);
    const choice = seen[index];
    if (!choice) throw new Error('no such value');
    const { kept } = await resolveConflict(here, {
      type: 'choose',
      annotationId: id,
      place,
      field,
      choice,
      seen,
    });
    expect(kept?.annotation.note).toBe(text);
    expect(kept?.conflicts).toBeUndefined();
    await pass(here, laptop);
    expect((await claimOn(laptop)).annotation.note).toBe(text);
    expect((await claimOn(laptop)).conflicts).toBeUndefined();
  });

  test('is settled by writing it anew', async () => {
    const { place, values } = rivals(only((await claimOn(here)).conflicts));
    const seen = values.map(({ dot }) => dot);
    const text = 'mine and theirs';
    await resolveConflict(here, { type: 'write', annotationId: id, place, field: 'note', text, seen });
    await pass(here, laptop);
    expect(await claimOn(laptop)).toMatchObject({ annotation: { note: text } });
    expect((await claimOn(laptop)).conflicts).toBeUndefined();
  });

  test('keeps a third text that came in before the choice was made', async () => {
    const { place, values } = rivals(only((await claimOn(here)).conflicts));
    const seen = values.map(({ dot }) => dot);
    await editClaim(laptop, { id, note: 'a third' });
    await pass(laptop, here);
    const answer = { type: 'write', annotationId: id, place, field: 'note', text: 'both', seen } as const;
    const { kept } = await resolveConflict(here, answer);
    const left = rivals(only(kept?.conflicts));
    expect(left.values.map(({ value }) => value).sort()).toEqual(['a third', 'both']);
  });

  test('a choice that is no longer there is refused', async () => {
    const { place, field, values } = rivals(only((await claimOn(here)).conflicts));
    const seen = values.map(({ dot }) => dot);
    const choice = { device: 'nobody', n: 1 };
    const answer = { type: 'choose', annotationId: id, place, field, choice, seen } as const;
    await expect(resolveConflict(here, answer)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('typing', () => {
  test('does not replace a text that came in from elsewhere meanwhile', async () => {
    await editClaim(laptop, { id, note: 'theirs' });
    await pass(laptop, here);
    const claim = await editClaim(here, { id, note: 'first!', noteBefore: 'first' });
    expect(
      rivals(only(claim.conflicts))
        .values.map(({ value }) => value)
        .sort(),
    ).toEqual(['first!', 'theirs']);
    await pass(here, laptop);
    expect((await claimOn(laptop)).conflicts).toHaveLength(1);
  });

  test('on what one has before one’s eyes makes no conflict', async () => {
    await editClaim(here, { id, note: 'first!', noteBefore: 'first' });
    const claim = await editClaim(here, { id, note: 'first!!', noteBefore: 'first!' });
    expect(claim.conflicts).toBeUndefined();
  });

  test('a verdict or a tag leaves the note’s conflict open', async () => {
    await editClaim(here, { id, note: 'mine' });
    await editClaim(laptop, { id, note: 'theirs' });
    await meet();
    await giveVerdict(here, { annotationId: id, rating: 'true', rationale: '' });
    const claim = await editClaim(here, { id, tags: ['a'] });
    expect(claim.conflicts).toHaveLength(1);
  });
});

test('tags put on two devices are no conflict: both stay', async () => {
  await editClaim(here, { id, tags: ['a'] });
  await editClaim(laptop, { id, tags: ['b'] });
  await meet();
  expect(await claimOn(here)).toMatchObject({ annotation: { tags: ['a', 'b'] } });
  expect((await claimOn(here)).conflicts).toBeUndefined();
});

describe('a claim deleted on one device and edited on the other', () => {
  test.each([
    ['its note', () => editClaim(laptop, { id, note: 'theirs' })],
    ['a verdict', () => giveVerdict(laptop, { annotationId: id, rating: 'true', rationale: '' })],
    [
      'a source',
      () =>
        addEvidence(laptop, {
          annotationId: id,
          source: { kind: 'other', title: 'New', authors: [] },
          stance: 'mixed',
        }),
    ],
  ])('is offered back when it got %s', async (_, edit) => {
    await deleteClaim(here, id);
    await edit();
    await meet();
    for (const device of [here, laptop]) {
      const claim = await claimOn(device);
      expect(claim.annotation.deletedAt).toBeDefined();
      const conflict = only(claim.conflicts?.filter(({ type }) => type === 'deleted'));
      expect(conflict).toMatchObject({
        place: { type: 'annotation', id },
        deleted: { by: { isOwn: device === here }, at: '2026-01-01T00:01:00.000Z' },
        edited: { by: { isOwn: device === laptop }, at: '2026-01-01T00:02:00.000Z' },
      });
      expect((await readArticle(device, sighting))?.claims).toHaveLength(1);
    }
  });

  test('comes back whole when it is kept', async () => {
    await giveVerdict(here, { annotationId: id, rating: 'false', rationale: 'old' });
    await pass(here, laptop);
    await deleteClaim(here, id);
    await editClaim(laptop, { id, note: 'theirs' });
    await meet();
    const place = { type: 'annotation', id } as const;
    const { kept } = await resolveConflict(here, { type: 'keep', annotationId: id, place });
    expect(kept?.conflicts).toBeUndefined();
    expect(kept?.annotation).toMatchObject({ note: 'theirs' });
    expect(kept?.annotation.deletedAt).toBeUndefined();
    expect(kept?.verdicts.map(({ rationale }) => rationale)).toEqual(['old']);
    expect(kept?.evidence).toHaveLength(1);
    await pass(here, laptop);
    expect(await claimOn(laptop)).toEqual({ ...kept });
  });

  test('goes for good when that is chosen, and can be brought back by undo', async () => {
    await deleteClaim(here, id);
    await editClaim(laptop, { id, note: 'theirs' });
    await meet();
    const place = { type: 'annotation', id } as const;
    const { kept, undo } = await resolveConflict(here, { type: 'delete', annotationId: id, place });
    expect(kept).toBeUndefined();
    await pass(here, laptop);
    expect(await readClaim(laptop, id)).toBeUndefined();
    await undoDeletion(here, undo ?? '');
    expect((await claimOn(here)).annotation.note).toBe('theirs');
  });

  test('one deleted with nothing written elsewhere stays deleted', async () => {
    await deleteClaim(here, id);
    await meet();
    expect(await readClaim(here, id)).toBeUndefined();
    expect(await readClaim(laptop, id)).toBeUndefined();
  });
});

describe('a source', () => {
  test('taken away here and commented there is offered back in its claim', async () => {
    const evidence = await evidenceId(here);
    await deleteEvidence(here, evidence);
    await editEvidence(laptop, { id: evidence, comment: 'see page 3' });
    await meet();
    expect(only((await claimOn(here)).conflicts)).toMatchObject({
      type: 'deleted',
      place: { type: 'evidence', id: evidence },
      title: 'Report',
    });
    const place = { type: 'evidence', id: evidence } as const;
    const { kept } = await resolveConflict(here, { type: 'keep', annotationId: id, place });
    expect(kept?.evidence[0]?.evidence.comment).toBe('see page 3');
    expect(kept?.conflicts).toBeUndefined();
  });

  test('given two titles shows both, and a form that leaves the title alone does not settle it', async () => {
    const evidence = await evidenceId(here);
    await editEvidence(here, { id: evidence, source: { ...report, title: 'Report A' } });
    await editEvidence(laptop, { id: evidence, source: { ...report, title: 'Report B' } });
    await meet();
    const conflict = rivals(only((await claimOn(here)).conflicts));
    expect(conflict).toMatchObject({ place: { type: 'source' }, field: 'title', title: 'Report B' });
    const source = { ...report, title: 'Report B', publisher: 'P' };
    expect((await editEvidence(here, { id: evidence, source })).conflicts).toHaveLength(1);
    const [, second] = conflict.values;
    if (!second) throw new Error('no second value');
    const { kept } = await resolveConflict(here, {
      type: 'choose',
      annotationId: id,
      place: conflict.place,
      field: 'title',
      choice: second.dot,
      seen: conflict.values.map(({ dot }) => dot),
    });
    expect(kept?.conflicts).toBeUndefined();
    expect(kept?.evidence[0]?.source).toMatchObject({ title: 'Report A', publisher: 'P' });
  });
});

describe('the names of devices and people', () => {
  test('stand beside what was written in two places', async () => {
    const author = (await claimOn(laptop)).annotation.deviceId;
    expect(author, 'the claim itself is this device’s').toBe((await claimOn(here)).annotation.deviceId);
    await editClaim(here, { id, note: 'mine' });
    await editClaim(laptop, { id, note: 'theirs' });
    await meet();
    const before = rivals(only((await claimOn(here)).conflicts));
    const device = before.values[0]?.dot.device ?? '';
    await recordWriters(here, [{ device, name: 'Laptop' }]);
    const { values } = rivals(only((await claimOn(here)).conflicts));
    expect(values.map(({ by }) => by)).toEqual([{ isOwn: false, device: 'Laptop' }, { isOwn: true }]);
  });

  test('of another member stand beside what they kept, judged and added; one’s own device has none', async () => {
    const ours = (await claimOn(here)).annotation.deviceId;
    await giveVerdict(laptop, { annotationId: id, rating: 'true', rationale: '' });
    await pass(laptop, here);
    const theirs = (await claimOn(here)).verdicts[0]?.deviceId ?? '';
    await recordWriters(here, [{ device: theirs, name: 'Desk', person: 'Ana' }]);
    const claim = await claimOn(here);
    expect(claim.by).toEqual({ [claim.verdicts[0]?.id ?? '']: 'Ana' });
    await recordWriters(laptop, [{ device: ours, name: 'Laptop', person: 'Robin' }]);
    const onTheirs = await claimOn(laptop);
    expect(onTheirs.by?.[id]).toBe('Robin');
    expect(onTheirs.by?.[onTheirs.evidence[0]?.evidence.id ?? '']).toBe('Robin');
    expect(onTheirs.by?.[onTheirs.verdicts[0]?.id ?? '']).toBeUndefined();
  });
});
