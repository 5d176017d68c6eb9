import { AppError } from '@/lib/errors';
import { fail, ok, type Result } from '@/lib/result';

/** Where Claimlight highlights by itself. */
export const siteModes = ['click', 'sites', 'all'] as const;
export type SiteMode = (typeof siteModes)[number];

/** The person's answer to "where may Claimlight highlight?". Sites are host names ("bbc.com"), subdomains included. */
export interface SiteChoice {
  readonly mode: SiteMode;
  readonly list: readonly string[];
  /** Sites left alone whatever the mode. */
  readonly excluded: readonly string[];
}

/** What a browser calls every page of the web; `file:` and the browser's own pages are not among them. */
export const everySite = '*://*/*';

/** Longest host name of the DNS, in characters (RFC 1035). */
const LONGEST_HOST = 253;

/**
 * Reads what a person types or pastes as a site: "bbc.com", "https://www.bbc.com/news?x", "*.bbc.com". Answers the
 * host name in lower case and ASCII (internationalised names as punycode), without "www.". Fails on what names no
 * single site.
 */
export function parseSite(typed: string): Result<string> {
  const trimmed = typed.trim().replace(/^\*\./, '');
  const url = readUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  const host = url?.hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '') ?? '';
  if (!isWeb || !isHost(host)) {
    return fail(
      new AppError('invalid-input', `"${typed.slice(0, 80)}" is not a site. Write it like "example.org".`),
    );
  }
  return ok(host);
}

function isHost(host: string): boolean {
  if (host === 'localhost' || /^\[[0-9a-f:.]+\]$/.test(host)) return true;
  return host.length <= LONGEST_HOST && /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host);
}

/** The match pattern of a site: itself and its subdomains; an address or localhost only itself. */
export function patternOf(site: string): string {
  const hasSubdomains = site.includes('.') && !/^[\d.]+$/.test(site) && !site.startsWith('[');
  return hasSubdomains ? `*://*.${site}/*` : `*://${site}/*`;
}

/** The origins a choice needs, exactly: none for "click", one pattern a site, or every site. */
export function originsOf(choice: SiteChoice): readonly string[] {
  switch (choice.mode) {
    case 'click':
      return [];
    case 'sites':
      return [...new Set(choice.list)].map(patternOf);
    case 'all':
      return [everySite];
  }
}

/** Whether an address lies under one of our own patterns ("*://*.site/*", "http://host/*", "*://*" + "/*"). */
export function isUnder(address: string, patterns: readonly string[]): boolean {
  const url = readUrl(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return false;
  return patterns.some((pattern) => {
    const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (!scheme || !host || (scheme !== '*' && `${scheme}:` !== url.protocol)) return false;
    if (host === '*') return true;
    if (!host.startsWith('*.')) return host === url.hostname;
    return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
  });
}

/** Whether Claimlight highlights this address by itself under a choice. */
export function isChosen(address: string, choice: SiteChoice): boolean {
  return isUnder(address, originsOf(choice)) && !isUnder(address, choice.excluded.map(patternOf));
}

/** `URL.parse` with an older browser's means (Chrome 120). */
function readUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
