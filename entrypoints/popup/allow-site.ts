import { changeSettings, requestSites, type SiteChoice } from '@/lib/platform';

/**
 * Asks the browser for one site and adds it to those highlighted by themselves. Call it first thing in a click. Who
 * chose "only when I click" until now gets this one site, not the whole list offered at the start.
 */
export async function allowSite(host: string): Promise<boolean> {
  const wanted: SiteChoice = { mode: 'sites', list: [host], excluded: [] };
  if (!(await requestSites(wanted))) return false;
  await changeSettings((settings) => {
    const { mode, list, excluded } = settings.sites;
    return {
      ...settings,
      sites: {
        mode: mode === 'all' ? 'all' : 'sites',
        list: mode === 'sites' ? [...new Set([...list, host])] : [host],
        excluded: excluded.filter((site) => site !== host),
      },
    };
  });
  return true;
}

/** Leaves a site alone from now on; the answer takes that back. */
export async function leaveSite(host: string): Promise<() => Promise<unknown>> {
  const change = (excluded: (sites: readonly string[]) => readonly string[]) =>
    changeSettings((settings) => ({
      ...settings,
      sites: { ...settings.sites, excluded: excluded(settings.sites.excluded) },
    }));
  await change((sites) => [...new Set([...sites, host])]);
  return () => change((sites) => sites.filter((site) => site !== host));
}
