import { useEffect, useRef, useState } from 'preact/hooks';
import { navigate } from '@/components/hooks/use-route';
import { type Route, routeHref } from '@/components/library/route';
import { fromParameters, type LibraryQuery, toParameters } from '@/lib/library';

/** Strokes are joined before they go into the address: browsers allow a page few changes of it in a row. */
const ADDRESS_DELAY = 300;

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
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; href: string } | undefined>(undefined);

  const flush = () => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    const { href } = pending.current;
    pending.current = undefined;
    navigate(href, { replace: true });
  };
  useEffect(() => {
    // Not our own change coming back: a link, or Back.
    if (given === written.current) return;
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
    const parameters = toParameters(next);
    const href = routeHref('claims', '', parameters);
    written.current = parameters.toString();
    clearTimeout(pending.current?.timer);
    if (isTyping) pending.current = { href, timer: setTimeout(flush, ADDRESS_DELAY) };
    else {
      pending.current = undefined;
      navigate(href);
    }
  };
  return [query, change];
}
