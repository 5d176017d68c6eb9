import { type Dismissal, siteOf } from '@/lib/annotations';
import type { Database } from './database';
import { guard } from './guard';

/** Silences one sentence or one kind on a site. Twice is once. */
export function dismiss(db: Database, dismissal: Dismissal): Promise<void> {
  return guard(async () => {
    await db.dismissals.put({ id: idOf(dismissal), site: dismissal.site, dismissal, at: db.now() });
  });
}

export function restore(db: Database, dismissal: Dismissal): Promise<void> {
  return guard(() => db.dismissals.delete(idOf(dismissal)));
}

/** What was dismissed on the site of an address. */
export function dismissalsAt(db: Database, address: string): Promise<readonly Dismissal[]> {
  return guard(async () => {
    const site = siteOf(address);
    const host = URL.canParse(address) ? new URL(address).hostname : undefined;
    const sites = [...new Set([site, host].filter((name) => name !== undefined))];
    const rows = await db.dismissals.where('site').anyOf(sites).sortBy('at');
    return rows.map(({ dismissal }) => dismissal);
  });
}

/** Everything dismissed, latest first, for the options page to bring back. */
export function listDismissals(db: Database): Promise<readonly Dismissal[]> {
  return guard(async () => {
    const rows = await db.dismissals.toArray();
    return rows.sort((a, b) => b.at - a.at).map(({ dismissal }) => dismissal);
  });
}

function idOf(dismissal: Dismissal): string {
  return JSON.stringify(
    dismissal.type === 'claim'
      ? [dismissal.site, 'claim', dismissal.exact]
      : [dismissal.site, 'kind', dismissal.kind],
  );
}
