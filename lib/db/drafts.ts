import type { Database } from './database';
import { guard } from './guard';

/** A draft nobody came back to is forgotten after this time. */
const DRAFT_AGE = 180 * 24 * 60 * 60 * 1000;

/** Saves text as it is typed; an undefined value forgets the draft. */
export function saveDraft(db: Database, key: string, value: unknown): Promise<void> {
  return guard(async () => {
    if (value === undefined) await db.drafts.delete(key);
    else await db.drafts.put({ key, value, at: db.now() });
  });
}

export function readDraft(db: Database, key: string): Promise<unknown> {
  return guard(async () => (await db.drafts.get(key))?.value);
}

export function forgetOldDrafts(db: Database): Promise<number> {
  return guard(() =>
    db.drafts
      .where('at')
      .below(db.now() - DRAFT_AGE)
      .delete(),
  );
}
