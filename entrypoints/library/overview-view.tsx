import { useMemo } from 'preact/hooks';
import { useClaimIndex } from '@/components/hooks/use-claim-index';
import { OverviewPage } from '@/components/library/overview-page';
import {
  createClaimIndex,
  tallyKindsByMonth,
  tallyVerdictsByMonth,
  tallyVerdictsBySite,
} from '@/lib/library';
import type { ViewProps } from './views';

/** Sites in the picture; more would be a list. */
const SITES = 12;

export function OverviewView({ db }: ViewProps) {
  const claims = useClaimIndex(db);
  const tallies = useMemo(() => {
    const index = claims?.index ?? createClaimIndex();
    return {
      bySite: tallyVerdictsBySite(index, SITES),
      byMonth: tallyVerdictsByMonth(index),
      kinds: tallyKindsByMonth(index),
    };
  }, [claims?.index, claims?.version]);
  return <OverviewPage {...tallies} isComplete={claims?.isComplete ?? false} />;
}
