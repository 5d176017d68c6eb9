import type { ListedFile } from '@/lib/sync/target';
import { plainTag, tagOf } from './file-tag';
import { childOf, childrenOf, readXml, textOf, type XmlElement } from './read-xml';

/**
 * The files directly in a folder, from the answer to a PROPFIND of depth 1; `undefined` when it is no such answer.
 * Addresses in it may be absolute or relative, encoded one way or another, and of another host or path where a proxy
 * stands between: only the last two parts of each count. What has no name of ours is left out.
 *
 * `folder` is the path that was asked for; each name is given without it. `date` is what the answer says of the time.
 */
export function readMultistatus(
  source: string,
  folder: URL,
  date: string | null,
): readonly ListedFile[] | undefined {
  const root = readXml(source);
  if (root?.name !== 'multistatus') return undefined;
  const parent = pathParts(folder.href, folder)?.at(-1);
  return childrenOf(root, 'response').flatMap((response) => {
    const href = textOf(response, 'href');
    const properties = foundProperties(response);
    const parts = href === undefined ? undefined : pathParts(href, folder);
    const name = parts?.at(-1);
    if (!href || !parts || !name || !properties || href.endsWith('/')) return [];
    const type = childOf(properties, 'resourcetype');
    if ((type && childOf(type, 'collection')) || parts.at(-2) !== parent) return [];
    return [{ name, ...readProperties(properties, date) }];
  });
}

/** The properties that the server found; a response may hold a second list of those that it did not. */
function foundProperties(response: XmlElement): XmlElement | undefined {
  const found = childrenOf(response, 'propstat').find((one) =>
    /^HTTP\/[\d.]+ 2\d\d/.test(textOf(one, 'status') ?? ''),
  );
  return found && childOf(found, 'prop');
}

function readProperties(properties: XmlElement, date: string | null): Omit<ListedFile, 'name'> {
  const named = plainTag(textOf(properties, 'getetag'));
  const size = Number(textOf(properties, 'getcontentlength') ?? Number.NaN);
  const modifiedAt = Date.parse(textOf(properties, 'getlastmodified') ?? '');
  const told = {
    ...(Number.isSafeInteger(size) && size >= 0 && { size }),
    ...(Number.isFinite(modifiedAt) && { modifiedAt }),
  };
  const tag = tagOf({ ...told, ...(named !== undefined && { tag: named }) }, date);
  return { ...told, ...(tag !== undefined && { tag }) };
}

/** The decoded parts of an address' path; `undefined` for what cannot be decoded. */
function pathParts(href: string, base: URL): readonly string[] | undefined {
  try {
    return new URL(href, base).pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
