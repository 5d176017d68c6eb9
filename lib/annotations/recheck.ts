import type { TimeFacet } from '@/lib/claims';
import { edtfBounds } from './edtf-bounds';
import type { Annotation, Article, Verdict } from './records';

/**
 * Why a kept claim wants another look: the time it names has come ("before 2023"), the day its verdict was to be looked
 * at again has come, the page says something else since the verdict, or somebody marked it so.
 */
export const recheckCauses = ['deadline', 'verdict-aged', 'text-changed', 'marked'] as const;
export type RecheckCause = (typeof recheckCauses)[number];

export interface RecheckReason {
  readonly cause: RecheckCause;
  /** When it came, or will come: ISO 8601 in UTC. Put off by a snooze where there is one. */
  readonly at: string;
  /** For a deadline: the words that set it. */
  readonly raw?: string;
}

/** A claim as far as rechecking goes. */
export interface RecheckSubject {
  readonly article: Pick<Article, 'publishedAt' | 'deletedAt'>;
  readonly annotation: Annotation;
  /** Those given and not deleted, in any order. */
  readonly verdicts: readonly Verdict[];
}

/** Times beyond this are no deadline anybody waits for, and would not sort as text. */
const LAST_YEAR = 9999;

/**
 * All reasons to look at a claim again that a look since (a later verdict, or "done") has not settled, the earliest
 * first; also those still to come. None for a claim deleted or set aside.
 */
export function recheckReasons({ article, annotation, verdicts }: RecheckSubject): readonly RecheckReason[] {
  const isOut = annotation.deletedAt ?? article.deletedAt;
  if (isOut !== undefined || annotation.workflow === 'dismissed') return [];
  const standing = verdicts.reduce<Verdict | undefined>(
    (latest, verdict) => (latest && latest.createdAt >= verdict.createdAt ? latest : verdict),
    undefined,
  );
  const done = annotation.recheckedAt ?? '';
  const lastLook = standing && standing.createdAt > done ? standing.createdAt : done;
  const reasons = [
    ...deadlines(article, annotation).filter(({ at }) => at > lastLook),
    ...aged(standing).filter(({ at }) => at > done),
    ...(standing ? changed(annotation).filter(({ at }) => at > lastLook) : []),
  ];
  const marked =
    annotation.workflow === 'recheck-due' && !reasons.some(({ cause }) => cause === 'text-changed');
  if (marked) reasons.push({ cause: 'marked', at: annotation.updatedAt });
  const until = annotation.snoozedUntil ?? '';
  return reasons
    .map((reason) => (reason.at < until ? { ...reason, at: until } : reason))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** When a claim first wants another look, past or to come; undefined for never. */
export const recheckDueAt = (subject: RecheckSubject): string | undefined => recheckReasons(subject)[0]?.at;

function deadlines(article: RecheckSubject['article'], annotation: Annotation): RecheckReason[] {
  const published = readTime(article.publishedAt);
  const written = published ?? Date.parse(annotation.createdAt);
  return annotation.facets.flatMap((facet): RecheckReason[] => {
    if (facet.type !== 'time') return [];
    const deadline = deadlineOf(facet);
    if (!deadline) return [];
    // "Ruled until 1991", written in 2019, sets no deadline: only what lay ahead can come.
    const isAhead = deadline.ahead > written || (published === undefined && isHeardAs(annotation, facet));
    const at = isAhead ? toIso(deadline.time) : undefined;
    return at === undefined ? [] : [{ cause: 'deadline', at, raw: facet.raw }];
  });
}

/**
 * The moment after which the sentence can be checked against what happened, and the one that must have lain ahead for
 * that: for a time merely named ("in 2026") its beginning, since a year under way is often spoken of as it stands.
 */
function deadlineOf({ edtf, relation }: TimeFacet): { time: number; ahead: number } | undefined {
  const bounds = edtfBounds(edtf);
  switch (relation) {
    case 'since':
    case 'after':
      return undefined;
    case 'before': {
      const time = startOfLimit(edtf) ?? bounds?.end;
      return time === undefined ? undefined : { time, ahead: time };
    }
    case 'by':
    case 'until':
      return bounds?.end === undefined ? undefined : { time: bounds.end, ahead: bounds.end };
    default:
      return bounds?.start === undefined || bounds.end === undefined
        ? undefined
        : { time: bounds.end, ahead: bounds.start };
  }
}

/** "Before 2023" is over when 2023 begins. */
function startOfLimit(edtf: string): number | undefined {
  const slash = edtf.indexOf('/');
  return edtfBounds(slash < 0 ? edtf : edtf.slice(slash + 1))?.start;
}

/**
 * The page names no date of its own, so that what lay ahead is not known, but the detector heard a deadline. "Until"
 * alone is no such thing: it tells of the past as often.
 */
const isHeardAs = ({ origin }: Annotation, { relation, raw }: TimeFacet): boolean =>
  (relation === 'before' || relation === 'by') &&
  origin.by === 'detector' &&
  origin.reasons.some((reason) => reason.code === 'date.deadline' && reason.raw.includes(raw));

function aged(standing: Verdict | undefined): RecheckReason[] {
  const time = readTime(standing?.recheckAfter);
  const at = time === undefined ? undefined : toIso(time);
  return at === undefined ? [] : [{ cause: 'verdict-aged', at }];
}

function changed({ anchor }: Annotation): RecheckReason[] {
  const isOther = anchor.state === 'changed' || anchor.state === 'orphaned';
  return isOther ? [{ cause: 'text-changed', at: anchor.since ?? anchor.checkedAt }] : [];
}

function readTime(date: string | undefined): number | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
}

function toIso(time: number): string | undefined {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= LAST_YEAR ? date.toISOString() : undefined;
}
