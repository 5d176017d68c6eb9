/** Where to highlight, as the views show it; `lib/platform` decides what it means and asks the browser. */
export interface SiteChoiceView {
  readonly mode: 'click' | 'sites' | 'all';
  /** Host names, subdomains included. */
  readonly list: readonly string[];
  /** Left alone whatever the mode. */
  readonly excluded: readonly string[];
}
