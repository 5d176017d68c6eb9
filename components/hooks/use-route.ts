import { useEffect, useMemo, useState } from 'preact/hooks';
import { parseRoute, type Route } from '@/components/library/route';

/** The route in the page's address, followed through links, Back, Forward and `navigate`. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
}

/**
 * Goes to a route. `replace` leaves no step for Back: for what changes at every stroke. Replacing fires no event by
 * itself, so it is told here.
 */
export function navigate(href: string, { replace = false } = {}): void {
  if (!replace) {
    location.hash = href;
    return;
  }
  if (location.hash === href) return;
  history.replaceState(history.state, '', href);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
