import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClaimGridProps } from '@/components/library/claim-grid';
import type { ClaimLineData } from '@/components/library/claim-line';
import type { KeptClaim } from '@/lib/annotations';
import { type Database, latestArticles } from '@/lib/db';
import { isNarrowed, type LibraryQuery } from '@/lib/library';

/** Articles whose claims fill a screen. */
const ARTICLES = 12;

interface FirstLines extends Pick<ClaimGridProps, 'rows' | 'groups' | 'idOf' | 'lineOf' | 'onShow'> {
  /** Shown until the same line was read for the list itself. */
  readonly lineById: (id: string) => ClaimLineData | undefined;
}

/**
 * The claims changed last, straight from the store, for the moment until the index is read; undefined for a query that
 * only the index can answer. Asked for before the index is, so that it need not wait for that.
 */
export function useFirstLines(db: Database, query: LibraryQuery): FirstLines | undefined {
  const isPlain = !isNarrowed(query) && query.sort === 'changed' && query.grouping === 'none';
  const [lines, setLines] = useState<readonly ClaimLineData[]>([]);
  useEffect(() => {
    if (isPlain) latestLines(db).then(setLines, console.error);
  }, []);
  return useMemo(() => {
    if (!isPlain || lines.length === 0) return undefined;
    const byId = new Map(lines.map((line) => [line.claim.annotation.id, line]));
    return {
      rows: Int32Array.from(lines, (_, place) => place),
      groups: [],
      idOf: (place) => lines[place]?.claim.annotation.id ?? '',
      lineOf: (place) => lines[place],
      onShow: () => {},
      lineById: (id) => byId.get(id),
    };
  }, [lines, isPlain]);
}

async function latestLines(db: Database): Promise<readonly ClaimLineData[]> {
  const articles = await latestArticles(db, ARTICLES);
  const lines = articles.flatMap(({ article, claims }) =>
    claims.map((claim) => ({ article, claim, changedAt: latestChange(claim) })),
  );
  // Claims changed before the last of these articles may have to stand behind others not read.
  const sure =
    articles.length < ARTICLES ? '' : (articles.at(-1)?.claims.map(latestChange).sort().at(-1) ?? '');
  return lines
    .filter(({ changedAt }) => changedAt >= sure)
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}

function latestChange({ annotation, verdicts, evidence }: KeptClaim): string {
  const times = [annotation, ...verdicts, ...evidence.map((item) => item.evidence)];
  return times.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '');
}
