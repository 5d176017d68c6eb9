/**
 * One article has many addresses. `normaliseUrl` cleans an address and leaves it usable; `addressKey` goes further, to
 * what two addresses of one article have in common, and is only ever compared. Sources: the parameters documented by
 * the analytics and advertising products named, and those that large news sites add to shared links.
 */

/** Parameters that say where a reader came from, never what is read. */
const tracking = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh epik ' +
    'mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id vero_conv oly_enc_id oly_anon_id ' +
    '_ga _gl _openstat wickedid rb_clickid s_cid icid ncid cmpid cmp ocid xtor ito smid smtyp sref sr_share ' +
    'ref_src ref_url reflink __twitter_impression __source guccounter guce_referrer guce_referrer_sig spm ' +
    'share_id sharetoken leadsource taid mod_medium ceneo_cid wt_mc wt_zmc traffic_source cndid esrc bxid ' +
    'amp amp_js_v amp_gsa usqp outputtype'
  ).split(' '),
);
/** Families of such parameters: Urchin (Google Analytics), Piwik/Matomo, AT Internet (BBC), Nielsen, Adobe. */
const trackingFamilies = /^(utm_|pk_|mtm_|piwik_|matomo_|at_|ns_|hsa_|stm_|ref_?(?:src|campaign)$)/;
/** Labels in front of a host that only choose a layout. */
const layoutLabels = new Set(['www', 'm', 'mobile', 'amp', 'touch']);
/** Hosts whose subdomains belong to different people; one of them cannot speak for another. */
const sharedHosts =
  /(^|\.)(blogspot\.[a-z.]+|wordpress\.com|substack\.com|github\.io|gitlab\.io|medium\.com|tumblr\.com|wixsite\.com|weebly\.com|ghost\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|herokuapp\.com|beehiiv\.com|livejournal\.com|over-blog\.com)$/;
/** Second-level labels under which a country's registry sells names ("co.uk", "com.au"). */
const registryLabels = new Set([
  'co',
  'com',
  'net',
  'org',
  'gov',
  'gob',
  'gouv',
  'ac',
  'edu',
  'or',
  'ne',
  'go',
]);

/** Wrappings undone at most: "amp.amp.", "/amp" after "/amp". No real one has more. */
const mostWrappings = 8;

/**
 * A web address without credentials, fragment (a hashbang is kept), default port, tracking, AMP form and trailing
 * slash, with its parameters sorted. Undefined for anything that is no web address.
 */
export function normaliseUrl(address: string): string | undefined {
  let cleaned = cleanOnce(address);
  for (let wrapping = 1; cleaned !== undefined && wrapping < mostWrappings; wrapping++) {
    const again = cleanOnce(cleaned);
    if (again === cleaned) break;
    cleaned = again;
  }
  return cleaned;
}

function cleanOnce(address: string): string | undefined {
  const given = parse(address);
  if (!given) return undefined;
  const url = parse(unwrapAmpCache(given) ?? '') ?? given;
  url.username = '';
  url.password = '';
  if (!url.hash.startsWith('#!')) url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '').replace(/^amp\.(?=.*\.)/, '');
  url.pathname = cleanPath(url.pathname);
  cleanSearch(url);
  return url.href;
}

/** What addresses of one article share: no scheme, no "www." or mobile label, no index file. Only for comparing. */
export function addressKey(address: string): string | undefined {
  const normal = normaliseUrl(address);
  const url = normal && parse(normal);
  if (!url) return undefined;
  const port = url.port && `:${url.port}`;
  const path = url.pathname.replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/').replace(/(.)\/$/, '$1');
  return bareHost(url.hostname) + port + path + url.search + url.hash;
}

/**
 * The address that a page calls canonical, normalised, when it may be trusted: on the same site, and no front page
 * claimed by a page deeper in. A page's markup is hostile: it must not attach itself to another site's article.
 */
export function trustedCanonical(visited: string, canonical: string | undefined): string | undefined {
  const here = parse(normaliseUrl(visited) ?? '');
  const base = here?.href;
  const claimed =
    canonical !== undefined && base && URL.canParse(canonical, base) ? new URL(canonical, base) : undefined;
  const there = claimed && parse(normaliseUrl(claimed.href) ?? '');
  if (!here || !there || !isSameSite(here.hostname, there.hostname)) return undefined;
  const isFrontPage = there.pathname === '/' && there.search === '';
  return isFrontPage && here.pathname !== '/' ? undefined : there.href;
}

/** The host of an address without "www." or a mobile label: "bbc.com". Undefined for no web address. */
export function siteOf(address: string): string | undefined {
  const url = parse(address);
  return url && bareHost(url.hostname);
}

function parse(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

/** The publisher's address inside Google's AMP viewer and the AMP project's cache. */
function unwrapAmpCache(url: URL): string | undefined {
  const inViewer =
    /(^|\.)google\.[a-z.]+$/.test(url.hostname) && /^\/amp\/(s\/)?(.+\..+)$/.exec(url.pathname);
  const inCache =
    url.hostname.endsWith('.cdn.ampproject.org') && /^\/[a-z]+\/(s\/)?([^/]+\..+)$/.exec(url.pathname);
  const match = inViewer || inCache;
  return match ? `${match[1] ? 'https' : 'http'}://${match[2]}${url.search}` : undefined;
}

function cleanPath(path: string): string {
  const cleaned = path
    .replace(/\/{2,}/g, '/')
    .replace(/\/amp\/?$/i, '')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(/^\/amp\/(?=.)/i, '/')
    .replace(/(.)\/$/, '$1');
  return cleaned || '/';
}

function cleanSearch(url: URL): void {
  const kept = [...url.searchParams].filter(([key]) => {
    const name = key.toLowerCase();
    return !tracking.has(name) && !trackingFamilies.test(name);
  });
  const isUntouched = kept.length === url.searchParams.size;
  const sorted = kept.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // An address without anything to remove keeps its own way of writing its parameters.
  if (isUntouched && sorted.every((pair, index) => pair === kept[index])) {
    if (url.search === '') url.search = '';
    return;
  }
  url.search = new URLSearchParams(sorted).toString();
}

/** Without layout labels in the first two places: "www.bbc.com", "en.m.wikipedia.org"; at least two labels stay. */
function bareHost(host: string): string {
  const labels = host.split('.');
  for (const place of [0, 1]) {
    while (labels.length > 2 && layoutLabels.has(labels[place] ?? '')) labels.splice(place, 1);
  }
  return labels.join('.');
}

/**
 * Whether two hosts are one site. The registrable domain is told by rule, not by the Public Suffix List (100 KB): two
 * labels, or three under a registry's second level. Where the rule is unsure it says no, and an article is merely
 * kept under the address visited.
 */
function isSameSite(a: string, b: string): boolean {
  const [left, right] = [bareHost(a), bareHost(b)];
  if (left === right) return true;
  if (sharedHosts.test(left) || sharedHosts.test(right)) return false;
  const domain = registrableDomain(left);
  return domain !== undefined && domain === registrableDomain(right);
}

function registrableDomain(host: string): string | undefined {
  if (/^[\d.]+$/.test(host) || host.startsWith('[') || !host.includes('.')) return undefined;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const length = top.length === 2 && registryLabels.has(second) ? 3 : 2;
  return labels.length >= length ? labels.slice(-length).join('.') : undefined;
}
