import { useEffect, useRef, useState } from 'preact/hooks';
import { navigate } from '@/components/hooks/use-route';
import { type Route, routeHref } from '@/components/library/route';
import { fromParameters, type LibraryQuery, toParameters } from '@/lib/library';

/** Strokes are joined before they go into the address: browsers allow a page few changes of it in a row. */
const ADDRESS_DELAY = 300;

interface Pending {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly href: string;
  readonly parameters: string;
}

/**
 * The query in the address. A choice is a step that Back takes back; typing is not, and reaches the address after a
 * pause, while the answer to it is there at once.
 */
export function useQuery(
  route: Route,
): readonly [LibraryQuery, (query: LibraryQuery, isTyping?: boolean) => void] {
  const given = route.query.toString();
  const [query, setQuery] = useState(() => fromParameters(route.query));
  const written = useRef(given);
  /** Addresses we went to and have not been told of yet, in order: on a busy machine somebody types on meanwhile. */
  const underway = useRef<string[]>([]);
  const pending = useRef<Pending | undefined>(undefined);

  const flush = () => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    const { href, parameters } = pending.current;
    pending.current = undefined;
    go(href, parameters, true);
  };
  const go = (href: string, parameters: string, replace: boolean) => {
    if (location.hash !== href) underway.current.push(parameters);
    navigate(href, { replace });
  };
  useEffect(() => {
    const own = underway.current.indexOf(given);
    underway.current.splice(0, own + 1);
    // Not our own change coming back: a link, or Back.
    if (own >= 0 || given === written.current) return;
    written.current = given;
    clearTimeout(pending.current?.timer);
    pending.current = undefined;
    setQuery(fromParameters(route.query));
  }, [given]);
  useEffect(() => {
    // Before any link is followed: what was typed belongs to the step that is left, so that Back shows it.
    document.addEventListener('click', flush, true);
    document.addEventListener('keydown', flushOnEnter, true);
    return () => {
      document.removeEventListener('click', flush, true);
      document.removeEventListener('keydown', flushOnEnter, true);
      clearTimeout(pending.current?.timer);
    };
  }, []);
  const flushOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') flush();
  };

  const change = (next: LibraryQuery, isTyping = false) => {
    setQuery(next);
    const href = routeHref('claims', '', toParameters(next));
    const parameters = toParameters(next).toString();
    written.current = parameters;
    clearTimeout(pending.current?.timer);
    if (isTyping) pending.current = { href, parameters, timer: setTimeout(flush, ADDRESS_DELAY) };
    else {
      pending.current = undefined;
      go(href, parameters, false);
    }
  };
  return [query, change];
}
