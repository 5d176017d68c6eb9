import {
  type Article,
  type KeptClaim,
  type RecheckChoice,
  type RecheckReason,
  type RecheckState,
  recheckReasons,
} from '@/lib/annotations';
import { assembleClaims, readSurroundings, surroundingTables } from './assemble';
import { findAnnotation } from './claims';
import type { Database } from './database';
import { guard } from './guard';
import { transact } from './transact';

/** Sorts behind every id. */
const END = '\uffff';

/** A claim that wants another look, with why. */
export interface DueClaim {
  readonly claim: KeptClaim;
  readonly article: Article;
  readonly site: string;
  /** Those that have come, the earliest first; at least one. */
  readonly reasons: readonly RecheckReason[];
}

/** How many claims want another look now; with `since` (ISO 8601 in UTC) only those that came after it. */
export function countDue(db: Database, since = ''): Promise<number> {
  return guard(() => duesBetween(db, since, nowOf(db)).count());
}

/** When the next claim comes due, milliseconds since 1970; undefined for none. */
export function nextDue(db: Database): Promise<number | undefined> {
  return guard(async () => {
    const [key] = await db.packs
      .where('dues')
      .above(`${nowOf(db)}${END}`)
      .limit(1)
      .keys();
    return typeof key === 'string' ? Date.parse(timeOf(key)) : undefined;
  });
}

/** The claims that want another look, what came last first. */
export function listDue(db: Database, limit = 200): Promise<readonly DueClaim[]> {
  return guard(() =>
    db.dexie.transaction('r', surroundingTables(db), async () => {
      const now = nowOf(db);
      const keys = await duesBetween(db, '', now).reverse().limit(limit).keys();
      const packIds = await duesBetween(db, '', now).reverse().limit(limit).primaryKeys();
      const packs = (await db.packs.bulkGet([...new Set(packIds)])).flatMap((pack) => pack ?? []);
      const around = await readSurroundings(db, packs);
      const found = new Map<string, DueClaim>();
      for (const pack of packs) {
        const article = pack.article.record;
        for (const claim of assembleClaims(pack, around)) {
          // Deleted on another device, edited here: that is the question to answer first.
          if (claim.annotation.deletedAt !== undefined) continue;
          const reasons = recheckReasons({ article, ...claim }).filter(({ at }) => at <= now);
          if (reasons.length > 0)
            found.set(claim.annotation.id, { claim, article, site: pack.site, reasons });
        }
      }
      return keys.flatMap((key) => found.get(String(key).slice(timeOf(String(key)).length + 1)) ?? []);
    }),
  );
}

/** Lets a verdict stand, or puts another look off. The answer, given to `restoreRecheck`, takes it back. */
export function settleRecheck(db: Database, id: string, choice: RecheckChoice): Promise<RecheckState> {
  return transact(db, async (transaction) => {
    const { pack, annotation } = await findAnnotation(transaction, id);
    const { recheckedAt, snoozedUntil, workflow } = annotation.record;
    const isJudged = pack.verdicts.some(({ record }) => record.annotationId === id && !record.deletedAt);
    const changes =
      choice.type === 'snooze'
        ? { snoozedUntil: choice.until }
        : {
            recheckedAt: transaction.now,
            snoozedUntil: undefined,
            ...(workflow === 'recheck-due' && { workflow: isJudged ? 'checked' : 'queued' }),
          };
    await transaction.save(pack, transaction.edit(annotation, changes));
    return { workflow, ...(recheckedAt && { recheckedAt }), ...(snoozedUntil && { snoozedUntil }) };
  });
}

export function restoreRecheck(db: Database, id: string, state: RecheckState): Promise<void> {
  return transact(db, async (transaction) => {
    const { pack, annotation } = await findAnnotation(transaction, id);
    const { workflow, recheckedAt, snoozedUntil } = state;
    await transaction.save(pack, transaction.edit(annotation, { workflow, recheckedAt, snoozedUntil }));
  });
}

const nowOf = (db: Database): string => new Date(db.now()).toISOString();

const timeOf = (key: string): string => key.slice(0, key.indexOf(' '));

const duesBetween = (db: Database, after: string, now: string) =>
  db.packs.where('dues').between(`${after}${after && END}`, `${now}${END}`);
