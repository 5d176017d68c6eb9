/** Where in the library somebody is: `#/claims?q=bridge&kind=cost`, `#/claim/<id>`. The address holds all of it. */
export interface Route {
  /** The view's path; empty for the first one. */
  readonly view: string;
  /** Of the one thing shown; empty for a list. */
  readonly id: string;
  readonly query: URLSearchParams;
}

/** Reads the fragment of an address, "#" included. Never fails: what makes no sense names no view. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#\/?/, ''), '?');
  const [view = '', id = ''] = path.split('/').map(decode);
  return { view, id, query: new URLSearchParams(query) };
}

/** The link to a view: "#/claim/0189…". Queries keep their order; empty ones are left out. */
export function routeHref(view: string, id = '', query?: URLSearchParams): string {
  const path = [view, ...(id && [id])].map(encodeURIComponent).join('/');
  const text = query?.toString() ?? '';
  return `#/${path}${text && `?${text}`}`;
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
