import { browser } from '@/lib/platform';

/** The tab the popup was opened over. `url` is readable because the click on the button granted `activeTab`. */
export interface CurrentTab {
  readonly id: number;
  readonly url: string;
  readonly host: string;
  readonly windowId?: number;
  /** Whether it is a page of the web, which alone can be read; undefined where the browser does not say what it is. */
  readonly isWeb: boolean | undefined;
}

interface Tab {
  readonly id: number;
  readonly url?: string | undefined;
  readonly windowId?: number | undefined;
}

/**
 * The tab beside the popup: the active one, or that of "?tab=7" where the page stands in a tab of its own. Undefined
 * when it stands there alone.
 */
export async function findCurrentTab(): Promise<CurrentTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = Number.isInteger(named) ? await browser.tabs.get(named).catch(() => undefined) : active;
  const own = await browser.tabs.getCurrent();
  if (tab?.id === undefined || tab.id === own?.id) return undefined;
  return describeTab({ ...tab, id: tab.id });
}

/** A tab as the browser shows it: without its address where neither a permission nor a click allows that. */
export function describeTab({ id, url = '', windowId }: Tab): CurrentTab {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return {
    id,
    url,
    host: parsed?.hostname.replace(/^www\./, '') ?? '',
    ...(windowId !== undefined && { windowId }),
    isWeb: url === '' ? undefined : parsed?.protocol === 'https:' || parsed?.protocol === 'http:',
  };
}
