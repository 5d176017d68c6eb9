import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ContradictingClaim, ContradictionList } from '@/components/library/contradiction-list';
import {
  type Contradiction,
  findContradictions,
  groupContradictions,
  type NamedClaim,
  prepareClaim,
} from '@/lib/compare';
import { comparable, type Database, eachClaim, isToldApart } from '@/lib/db';
import { send } from '@/lib/messaging';
import type { ViewProps } from './views';
import '@/components/library/source-page.css';

/** Milliseconds of comparing before the page may draw and answer. */
const slice = 12;

interface Comparison {
  readonly claims: ReadonlyMap<string, ContradictingClaim>;
  readonly pairs: readonly Contradiction[];
  /** 0..1; undefined when done. */
  readonly progress: number | undefined;
}

/** Compares all that is kept when it is opened; nobody pays for it before. */
export function ContradictionsView({ db, notices }: ViewProps) {
  const { claims, pairs, progress } = useComparison(db);
  // Told apart since the comparison, which is made once.
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(
    () => groupContradictions(pairs.filter(({ a, b }) => !apart.has(`${a} ${b}`))),
    [pairs, apart],
  );
  return (
    <ContradictionList
      groups={groups}
      claims={claims}
      progress={progress}
      onApart={(a, b) =>
        notices.run(async () => {
          const { undo } = await send('claims.unlink', { a, b });
          setApart((before) => new Set([...before, `${a} ${b}`]));
          notices.undoable(i18n.t('appearances.unlinked'), async () => {
            await send('undo', undo);
            setApart((before) => new Set([...before].filter((pair) => pair !== `${a} ${b}`)));
          });
        })
      }
    />
  );
}

function useComparison(db: Database): Comparison {
  const [comparison, setComparison] = useState<Comparison>({ claims: new Map(), pairs: [], progress: 0 });
  useEffect(() => {
    const stop = new AbortController();
    compareAll(db, stop.signal, setComparison).catch((error: unknown) => {
      if (!stop.signal.aborted) console.error(error);
    });
    return () => stop.abort();
  }, [db]);
  return comparison;
}

async function compareAll(
  db: Database,
  signal: AbortSignal,
  tell: (comparison: Comparison) => void,
): Promise<void> {
  const claims = new Map<string, ContradictingClaim>();
  const named: NamedClaim[] = [];
  let paused = performance.now();
  const breathe = async () => {
    signal.throwIfAborted();
    if (performance.now() - paused < slice) return;
    await new Promise((resolve) => setTimeout(resolve));
    paused = performance.now();
  };
  for await (const claim of eachClaim(db)) {
    await breathe();
    claims.set(claim.annotation.id, claim);
    named.push({ id: claim.annotation.id, prepared: prepareClaim(comparable(claim.annotation)) });
  }
  const steps = findContradictions(named);
  for (;;) {
    await breathe();
    const step = steps.next();
    if (step.done) {
      const pairs = step.value.filter(({ a, b }) => {
        const [one, other] = [claims.get(a), claims.get(b)];
        return !one || !other || !isToldApart(one.annotation, other.annotation);
      });
      tell({ claims, pairs, progress: undefined });
      return;
    }
    if (performance.now() === paused) tell({ claims, pairs: [], progress: step.value });
  }
}
