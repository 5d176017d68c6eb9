/**
 * Calls back when the page's address becomes another without loading: path or query, not the fragment. Content scripts
 * cannot patch the page's `history`; the Navigation API tells where it exists, `popstate` the way back, and `check`,
 * called with every batch of mutations, the rest: a page that navigates also changes.
 */
export function watchAddress(
  view: Window,
  signal: AbortSignal,
  onNavigate: () => void,
): { readonly check: () => void } {
  let last = addressOf(view.location);
  const check = (): void => {
    const now = addressOf(view.location);
    if (now === last) return;
    last = now;
    onNavigate();
  };
  view.addEventListener('popstate', check, { signal });
  if ('navigation' in view && view.navigation instanceof EventTarget) {
    view.navigation.addEventListener('currententrychange', check, { signal });
    view.navigation.addEventListener('navigatesuccess', check, { signal });
  }
  return { check };
}

function addressOf(location: Location): string {
  return location.origin + location.pathname + location.search;
}
